package dev.readiness.author.build;

import dev.readiness.author.drl.DrlRule;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RuleProblem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups of conditions within {@code exists} or {@code not}, which Drools silently leaves out beside other packages. */
final class Groups {
    private static final Pattern BEGIN = Pattern.compile("(?<![\\p{L}\\p{N}_$])(exists|not)\\s*\\(");
    private static final Pattern JOINED =
            Pattern.compile("(?<![\\p{L}\\p{N}_$])(and|or|exists|not)(?![\\p{L}\\p{N}_$])|&&|\\|\\|");

    private Groups() {}

    /** Reports the first such group of {@code rule}; whether there is one. */
    static boolean report(DrlRule rule, Problems problems) {
        String text = rule.file().blind();
        Matcher begin = BEGIN.matcher(text).region(rule.from(), rule.then());
        while (begin.find()) {
            if (JOINED.matcher(outermost(text, begin.end(), rule.then())).find()) {
                problems.add(rule.source()
                        .problem(
                                RuleProblem.RULE_GROUP,
                                rule.file().location(begin.start()),
                                rule.name(),
                                begin.group(1)));
                return true;
            }
        }
        return false;
    }

    /** What stands in the parentheses that open before {@code from}, without what stands in further ones. */
    private static String outermost(String text, int from, int to) {
        StringBuilder out = new StringBuilder();
        int depth = 1;
        for (int i = from; i < to && depth > 0; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 1) {
                out.append(c == ')' ? ' ' : c);
            }
        }
        return out.toString();
    }
}
