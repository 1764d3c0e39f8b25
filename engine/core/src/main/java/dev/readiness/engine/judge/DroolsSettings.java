package dev.readiness.engine.judge;

import java.util.Properties;
import org.drools.core.BaseConfigurationFactories;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.wiring.api.classloader.ProjectClassLoader;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.utils.ChainedProperties;

/**
 * How Drools is set for our rules: by its own defaults and by what is said here. Neither system properties nor a
 * {@code kie.properties.conf} on the class path have a say, since a score must not depend on the program around it;
 * and nothing is looked for, which would open every jar of the class path.
 */
final class DroolsSettings {
    /** Sees the rules, and Drools with all of its parts. */
    static final ClassLoader LOADER = DroolsSettings.class.getClassLoader();

    private static final ChainedProperties PROPERTIES = properties();

    private DroolsSettings() {}

    /** Facts never change, so that those which no rule looks at need not be kept. */
    @SuppressWarnings("unchecked") // an array of a generic type, which Drools asks for
    static KieBaseConfiguration base() {
        KieBaseConfiguration configuration = new CompositeBaseConfiguration(
                PROPERTIES.clone(),
                ProjectClassLoader.getClassLoader(LOADER, RuleBaseFactory.class),
                BaseConfigurationFactories.baseConf,
                BaseConfigurationFactories.ruleConf,
                BaseConfigurationFactories.flowConf);
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    /** Even what a consequence takes in is shared by the sessions of a base then: never two of them at once. */
    static KieSessionConfiguration sessionOfOneThread() {
        KieSessionConfiguration configuration =
                RuleBaseFactory.newKnowledgeSessionConfiguration(PROPERTIES.clone(), LOADER);
        configuration.setOption(ThreadSafeOption.NO);
        configuration.setOption(KeepReferenceOption.NO);
        return configuration;
    }

    /** No processes run beside the rules, for which Drools would look through the home folder as well. */
    private static ChainedProperties properties() {
        Properties settings = new Properties();
        settings.setProperty("drools.workDefinitions", "");
        return new ChainedProperties().addProperties(settings);
    }
}
