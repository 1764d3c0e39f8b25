package dev.readiness.author.build;

import dev.readiness.author.drl.DrlRule;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RuleProblem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What would let a finding hang on the order in which rules fire, or on the day and hour when they do. */
final class Unsteady {
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_$-])(salience|no-loop|lock-on-active|agenda-group|activation-group|ruleflow-group|auto-focus"
                    + "|duration|timer|calendars|enabled|date-effective|date-expires|extends)(?![\\p{L}\\p{N}_$-])");
    private static final Pattern WHEN = Pattern.compile("(?<![\\p{L}\\p{N}_$])when(?![\\p{L}\\p{N}_$])");
    private static final Pattern CHANGE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_$.])(insert|insertLogical|update|modify|delete|retract|kcontext|drools)\\s*[.({]");
    private static final Pattern CHANCE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_$])(now\\s*\\(|Random|ThreadLocalRandom|random\\s*\\(|randomUUID|Date\\s*\\(\\s*\\)|Clock|Timer)");

    private Unsteady() {}

    /** Reports every such word of {@code rule}; whether there is one. */
    static boolean report(DrlRule rule, Problems problems) {
        String text = rule.file().blind();
        Matcher when = WHEN.matcher(text).region(rule.from(), rule.then());
        int condition = when.find() ? when.start() : rule.from();
        return report(rule, ATTRIBUTE, rule.from(), condition, problems)
                | report(rule, CHANGE, rule.then(), rule.to(), problems)
                | report(rule, CHANCE, rule.from(), rule.to(), problems);
    }

    private static boolean report(DrlRule rule, Pattern words, int from, int to, Problems problems) {
        Matcher found = words.matcher(rule.file().blind()).region(from, to);
        boolean any = false;
        while (found.find()) {
            any = true;
            problems.add(rule.source()
                    .problem(
                            RuleProblem.RULE_UNSTEADY,
                            rule.file().location(found.start(1)),
                            rule.name(),
                            found.group(1).replaceAll("[\\s()]", "")));
        }
        return any;
    }
}
