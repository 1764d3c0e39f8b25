package dev.readiness.author.build;

import dev.readiness.author.drl.DrlRule;
import dev.readiness.criteria.problem.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a rule without what is wrong with it: blanks stand for what is left out, so that places stay. */
final class RuleRest {
    /** Before the bracket of a pattern. */
    private static final Pattern TYPE = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}_]*\\s*$");

    private static final Pattern BINDING = Pattern.compile("\\s*[\\p{L}_$][\\p{L}\\p{N}_$]*\\s*:(?!:)");

    private final DrlRule rule;
    private final StringBuilder code;
    private final StringBuilder blind;

    RuleRest(DrlRule rule) {
        this.rule = rule;
        this.code = new StringBuilder(rule.code());
        this.blind = new StringBuilder(rule.file().blind().substring(rule.from(), rule.to()));
    }

    String code() {
        return code.toString();
    }

    /**
     * Leaves out what stands at {@code place}: the constraint of a pattern, or all of the consequence.
     *
     * @return whether anything was; not what gives a name, which the rest may need
     */
    boolean leaveOut(Location place) {
        Optional<Integer> at = offset(place);
        int then = rule.then() - rule.from();
        if (at.isEmpty()) {
            return false;
        }
        return at.get() >= then ? leaveOutConsequence(then) : leaveOutConstraint(at.get());
    }

    private Optional<Integer> offset(Location place) {
        for (int at = rule.from(); at < rule.to(); at++) {
            if (rule.file().location(at).equals(place)) {
                return Optional.of(at - rule.from());
            }
        }
        return Optional.empty();
    }

    private boolean leaveOutConsequence(int then) {
        int from = then + "then".length();
        int to = blind.lastIndexOf("end");
        boolean some = from < to && !code.substring(from, to).isBlank();
        if (some) {
            blank(from, to);
        }
        return some;
    }

    private boolean leaveOutConstraint(int at) {
        Optional<Integer> open = pattern(at);
        if (open.isEmpty()) {
            return false;
        }
        int from = open.get() + 1;
        int depth = 0;
        int to = from;
        for (; to < blind.length(); to++) {
            char next = blind.charAt(to);
            depth += "([{".indexOf(next) >= 0 ? 1 : ")]}".indexOf(next) >= 0 ? -1 : 0;
            if (depth < 0 || depth == 0 && next == ',' && to >= at) {
                break;
            }
            from = depth == 0 && next == ',' ? to + 1 : from;
        }
        if (code.substring(from, to).isBlank()
                || BINDING.matcher(blind.substring(from, to)).lookingAt()) {
            return false;
        }
        boolean last = to >= blind.length() || blind.charAt(to) != ',';
        blank(last && blind.charAt(from - 1) == ',' ? from - 1 : from, last ? to : to + 1);
        return true;
    }

    /** The bracket of the pattern around {@code at}. */
    private Optional<Integer> pattern(int at) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < at; i++) {
            if (blind.charAt(i) == '(') {
                open.push(i);
            } else if (blind.charAt(i) == ')' && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.stream().filter(this::isOfPattern).findFirst();
    }

    private boolean isOfPattern(int bracket) {
        Matcher type = TYPE.matcher(blind.substring(0, bracket));
        return type.find();
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (code.charAt(i) != '\n') {
                code.setCharAt(i, ' ');
                blind.setCharAt(i, ' ');
            }
        }
    }
}
