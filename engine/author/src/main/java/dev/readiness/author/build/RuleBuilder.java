package dev.readiness.author.build;

import dev.readiness.author.build.RuleCompiler.Compiled;
import dev.readiness.author.drl.DrlFile;
import dev.readiness.author.drl.DrlRule;
import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RuleProblem;
import dev.readiness.criteria.rubric.OwnRules;
import dev.readiness.criteria.rubric.packs.RuleFiles;
import dev.readiness.criteria.rubric.packs.RuleSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Builds the rules of packs from their DRL: rule by rule, and each that is broken again without what is wrong with it, so
 * that every fault of all of them is told.
 */
public final class RuleBuilder implements RuleSource {
    private static final String PACKAGE = "own";

    /** On one line, so that a line of the text is one further down than in the file. */
    private static final String HEAD = "package " + PACKAGE + "; import dev.readiness.criteria.own.*; "
            + "import dev.readiness.criteria.number.Quantity; %s"
            + "global dev.readiness.criteria.own.Findings findings; "
            + "global dev.readiness.criteria.own.RuleConclusions conclusions;\n";

    /** How often a rule is compiled again without what is wrong with it. */
    private static final int MOST = 10;

    /** What may only be wrong because something was left out. */
    private static final Set<ProblemCode> FOLLOWS = Set.of(RuleProblem.RULE_SYNTAX, RuleProblem.RULE_BROKEN);

    private final Optional<RuleCompiler> compiler;

    /** @param compiler none where there is none: packs without rules of their own need it not */
    public RuleBuilder(Optional<RuleCompiler> compiler) {
        Objects.requireNonNull(compiler, "compiler");
        this.compiler = compiler;
    }

    @Override
    public Optional<OwnRules> of(RuleFiles files, Problems problems) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        if (compiler.isEmpty()) {
            Source first = files.sources().get(0);
            problems.add(first.problem(RuleProblem.RULE_NO_COMPILER, new Location(first.name(), 1, 1)));
            return Optional.empty();
        }
        Problems its = new Problems();
        List<DrlFile> cut = new ArrayList<>();
        files.sources().forEach(source -> cut.add(DrlFile.of(source, its)));
        List<DrlRule> rules =
                cut.stream().flatMap(file -> file.rules().stream()).toList();
        checkNames(rules, its);
        rules.forEach(rule -> check(rule, compiler.get(), its));
        Optional<OwnRules> built =
                its.hasErrors() ? Optional.empty() : together(cut, files.digest(), compiler.get(), its);
        problems.addAll(its.inOrder());
        return built;
    }

    private static void checkNames(List<DrlRule> rules, Problems problems) {
        Map<String, DrlRule> known = new HashMap<>();
        for (DrlRule rule : rules) {
            DrlRule first = known.putIfAbsent(rule.name(), rule);
            if (first != null) {
                problems.add(rule.source()
                        .problem(
                                RuleProblem.RULE_NAME_TWICE,
                                rule.location(),
                                rule.name(),
                                first.location().toString()));
            }
        }
    }

    private static void check(DrlRule rule, RuleCompiler compiler, Problems problems) {
        if (Groups.report(rule, problems) | Unsteady.report(rule, problems)) {
            return;
        }
        RuleRest rest = new RuleRest(rule);
        List<Problem> told = faults(rule, rest, compiler);
        problems.addAll(told);
        for (int round = 0; round < MOST && told.stream().anyMatch(each -> rest.leaveOut(each.location())); round++) {
            told = faults(rule, rest, compiler);
            if (told.stream().anyMatch(each -> FOLLOWS.contains(each.code()))) {
                return;
            }
            told.stream().filter(each -> !problems.inOrder().contains(each)).forEach(problems::add);
        }
    }

    private static List<Problem> faults(DrlRule rule, RuleRest rest, RuleCompiler compiler) {
        Problems its = new Problems();
        String alone = head(rule.file()) + "\n".repeat(rule.firstLine() - 1) + rest.code();
        RuleFaults.report(
                rule, compiler.compile(Map.of(PACKAGE + "/rule.drl", alone)).faults(), its);
        return its.inOrder();
    }

    private static Optional<OwnRules> together(
            List<DrlFile> files, String digest, RuleCompiler compiler, Problems problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (DrlFile file : files) {
            texts.put(PACKAGE + "/" + texts.size() + ".drl", head(file) + rules(file));
        }
        Compiled compiled = compiler.compile(texts);
        files.stream()
                .flatMap(file -> file.rules().stream())
                .findFirst()
                .ifPresent(rule -> RuleFaults.report(rule, compiled.faults(), problems));
        return compiled.faults().isEmpty()
                ? Optional.of(new OwnRules(digest, compiled.models(), compiled.classes()))
                : Optional.empty();
    }

    private static String head(DrlFile file) {
        StringBuilder imports = new StringBuilder();
        file.imports().forEach(named -> imports.append("import ").append(named).append("; "));
        return String.format(HEAD, imports);
    }

    private static String rules(DrlFile file) {
        StringBuilder rules = new StringBuilder();
        file.rules().forEach(rule -> rules.append(rule.code()).append('\n'));
        return rules.toString();
    }
}
