package dev.readiness;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.readiness.criteria.answer.Answer;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the architecture: data walks one way, through the floors of the house. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.readiness");

    @Test
    void each_floor_leans_only_on_those_below() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.readiness..")
                .layer("criteria")
                .definedBy("dev.readiness.criteria..")
                .layer("rules")
                .definedBy("dev.readiness.rules..")
                .layer("core")
                .definedBy("dev.readiness.engine..")
                .layer("report")
                .definedBy("dev.readiness.report..")
                .layer("author")
                .definedBy("dev.readiness.author..")
                .layer("office")
                .definedBy("dev.readiness.office..")
                .layer("cli")
                .definedBy("dev.readiness.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("author", "office", "cli")
                .whereLayer("author")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("office")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("core")
                .mayOnlyBeAccessedByLayers("report", "author", "office", "cli")
                .whereLayer("rules")
                .mayNotBeAccessedByAnyLayer()
                .because("the executable model is found by name, and nothing flows back up")
                .check(OURS);
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching("dev.readiness.(criteria|engine|report|author|office|cli).(**)")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void only_what_runs_and_what_compiles_rules_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.readiness.rules..")
                .and()
                .haveNameNotMatching(
                        "dev\\.readiness\\.(engine\\.judge\\.(RuleBase|DroolsSettings|UnchangingFacts)|author\\.drl\\.DrlCompiler)(\\$\\d+)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .because("another engine, or another version, is then one file's work")
                .check(OURS);
    }

    @Test
    void criteria_know_no_drools() {
        noClasses()
                .that()
                .resideInAPackage("dev.readiness.criteria..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(OURS);
    }

    @Test
    void judging_and_scoring_know_neither_files_nor_clocks() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.readiness.engine.judge..",
                        "dev.readiness.engine.score..",
                        "dev.readiness.engine.conclude..",
                        "dev.readiness.engine.advise..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.time.zone..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .because("the same submission must score the same on every day and machine")
                .check(OURS);
    }

    @Test
    void only_the_command_line_asks_the_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.readiness.cli..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .check(OURS);
    }

    @Test
    void facts_are_immutable_records() {
        classes()
                .that()
                .resideInAnyPackage("dev.readiness.criteria.answer..", "dev.readiness.criteria.verdict..")
                .or()
                .areAssignableTo(Answer.class)
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .beRecords()
                .because("a rule inserts new facts and never modifies one")
                .check(OURS);
    }

    @Test
    void what_modules_export_to_everybody_is_what_does_not_call_itself_inside() throws IOException {
        Set<String> outside = new TreeSet<>();
        for (String name : withSomethingPublic()) {
            if (!Api.saysThatItIsInside(name)) {
                outside.add(name);
            }
        }
        assertThat(Api.packages()).as("src/main/module/module-info.java").isEqualTo(outside);
    }

    private static Set<String> withSomethingPublic() {
        return OURS.stream()
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .filter(name -> name.matches("dev\\.readiness\\.(criteria|engine|author|report|office)\\b.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
