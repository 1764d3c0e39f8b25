package example.host;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.api.RuleUnitProvider;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** What the host does with Drools, each time from the beginning. */
final class HostRules {
    private static final String IN_MEMORY = """
            package host.memory;
            global java.util.List results;
            rule "average" when accumulate($each: Integer(); $average: average($each)) then results.add($average); end
            """;

    private HostRules() {}

    /** The rules of its {@code kmodule.xml}, with {@code accumulate}. */
    static List<Object> accumulated() {
        KieSession session = KieServices.get().newKieClasspathContainer().newKieSession("accumulating-session");
        return results(session);
    }

    /** The same module's, with truth maintenance: what is left after the great number went. */
    static List<String> inserted() {
        KieSession session = KieServices.get().newKieClasspathContainer().newKieSession("inserting-session");
        List<String> told = new ArrayList<>();
        try {
            session.insert(5);
            FactHandle great = session.insert(50);
            session.fireAllRules();
            told.add(strings(session));
            session.delete(great);
            session.fireAllRules();
            told.add(strings(session));
            return told;
        } finally {
            session.dispose();
        }
    }

    /** A rule unit. */
    static List<String> ofUnit() {
        Shop shop = new Shop();
        try (RuleUnitInstance<Shop> instance = RuleUnitProvider.get().createRuleUnitInstance(shop)) {
            shop.getPrices().add(99);
            shop.getPrices().add(101);
            instance.fire();
            return shop.getVerdicts();
        }
    }

    /** Rules compiled to an executable model in memory. */
    static List<Object> ofExecutableModel() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/host/memory/average.drl", IN_MEMORY);
        KieContainer container = services.newKieContainer(services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getKieModule()
                .getReleaseId());
        return results(container.newKieSession());
    }

    private static List<Object> results(KieSession session) {
        List<Object> results = new ArrayList<>();
        try {
            session.setGlobal("results", results);
            session.insert(5);
            session.insert(50);
            session.fireAllRules();
            return results;
        } finally {
            session.dispose();
        }
    }

    private static String strings(KieSession session) {
        return session.getObjects(new ClassObjectFilter(String.class)).toString();
    }
}
