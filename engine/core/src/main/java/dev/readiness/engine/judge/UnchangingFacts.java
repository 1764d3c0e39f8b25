package dev.readiness.engine.judge;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Has Drools build bases for facts that never change: which of their properties a rule looks at need not be known, and
 * to find out would take reading all methods of all facts with their annotations at each start. Drools' own
 * implementation comes with its compiler, which does not ship.
 */
final class UnchangingFacts implements KnowledgeBuilderConfiguration {
    @Override
    @SuppressWarnings("unchecked") // an option is of the kind of its key
    public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
        if (!key.equals(PropertySpecificOption.KEY)) {
            throw settled();
        }
        return (C) PropertySpecificOption.DISABLED;
    }

    @Override
    public ClassLoader getClassLoader() {
        return DroolsSettings.LOADER;
    }

    @Override
    public void makeImmutable() {}

    @Override
    public <C extends KnowledgeBuilderOption> void setOption(C option) {
        throw settled();
    }

    @Override
    public boolean setProperty(String name, String value) {
        throw settled();
    }

    @Override
    public String getProperty(String name) {
        throw settled();
    }

    @Override
    public <
                    X extends
                            OptionsConfiguration<
                                            KnowledgeBuilderOption,
                                            SingleValueKieBuilderOption,
                                            MultiValueKieBuilderOption>>
            X as(ConfigurationKey<X> key) {
        throw settled();
    }

    /** A version of Drools that asks for more has to be met here, not guessed at. */
    private static UnsupportedOperationException settled() {
        return new UnsupportedOperationException("Our bases are built with one option, which nobody can change.");
    }
}
