package dev.readiness.author.build;

import dev.readiness.author.build.RuleCompiler.Fault;
import dev.readiness.author.drl.DrlRule;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RuleProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the writer's lines and words what the compiler found wrong with a rule. */
final class RuleFaults {
    private static final Pattern SYNTAX = Pattern.compile("\\[ERR \\d+\\] Line \\d+:(\\d+) (.*)", Pattern.DOTALL);
    private static final Pattern NO_METHOD = Pattern.compile(
            "Method (\\S+) on class|The method (\\S+?)\\(.*\\) is undefined|(\\S+) cannot be resolved or is not a"
                    + " field");
    private static final Pattern NO_PROPERTY =
            Pattern.compile("Unable to parse left part of expression: [!(\\s]*([\\p{L}_$][\\p{L}\\p{N}_$]*)");
    private static final Pattern NO_NAME = Pattern.compile("(\\S+) cannot be resolved");
    private static final Pattern NO_TYPE = Pattern.compile("Unable to find class: (\\S+)");
    private static final Pattern TYPES =
            Pattern.compile("Found class (\\S+) and (\\S+)|cannot convert from (\\S+) to (\\S+)");
    private static final Pattern COMPARED =
            Pattern.compile("not applicable for the arguments \\(Class<([^>]+)>, .*, (\\w+)\\)");
    private static final Pattern NO_NUMBER = Pattern.compile("For input string: (\"[^\"]*\")");
    private static final Pattern JAVA =
            Pattern.compile("Unable to parse consequence caused by: \\(line (\\d+),col (\\d+)\\) (.*)", Pattern.DOTALL);
    /** What is compared with a text rightly. */
    private static final Pattern IS_TEXT = Pattern.compile("(?:name|label|setting\\s*\\([^)]*\\))\\s*$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]{2,}");
    private static final List<String> DUMPS = List.of("Java source of", "Parser returned a null Package");
    /** What only a consequence says. */
    private static final List<String> SAID = List.of("notMet", "earns", "missing", "notJudged", "holds", "fails");

    private static final List<String> KNOWN = List.of(
            "name",
            "clause",
            "number",
            "rate",
            "yes",
            "days",
            "has",
            "year",
            "years",
            "places",
            "setting",
            "met",
            "asOf",
            "label",
            "applies",
            "failed",
            "points",
            "maximum",
            "share",
            "lost",
            "groups",
            "isIn",
            "item",
            "dimension",
            "tripped",
            "rank");

    private final DrlRule rule;
    private final Problems problems;

    private RuleFaults(DrlRule rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    /** Reports {@code faults}, all of which are of {@code rule}, with a line that is one too high. */
    static void report(DrlRule rule, List<Fault> faults, Problems problems) {
        RuleFaults its = new RuleFaults(rule, problems);
        faults.stream()
                .filter(fault -> DUMPS.stream().noneMatch(fault.text()::startsWith))
                .forEach(its::report);
    }

    private void report(Fault fault) {
        String text = fault.text();
        boolean late = fault.place().contains("LambdaConsequence");
        Matcher found = SYNTAX.matcher(text);
        if (found.matches()) {
            Location place = at(fault.line() - 1, Integer.parseInt(found.group(1)) + 1);
            add(RuleProblem.RULE_SYNTAX, place, firstLine(found.group(2)));
        } else if ((found = JAVA.matcher(text)).matches()) {
            Location place = at(rule.thenLine() + Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            add(RuleProblem.RULE_JAVA, place, firstLine(found.group(3)).replaceFirst(",? expected one of.*", ""));
        } else if ((found = NO_METHOD.matcher(text)).find() || (found = NO_PROPERTY.matcher(text)).find()) {
            String member = named(found);
            add(RuleProblem.RULE_NO_SUCH_MEMBER, place(member, late), member, nearest(member, late));
        } else if ((found = NO_TYPE.matcher(text)).find() || (found = NO_NAME.matcher(text)).find()) {
            add(RuleProblem.RULE_NO_SUCH_NAME, place(found.group(1), late), found.group(1));
        } else if ((found = COMPARED.matcher(text)).find()) {
            String one = simple(found.group(1));
            String other = simple(found.group(2));
            add(RuleProblem.RULE_TYPES_DIFFER, literal(other, one, late), one, other);
        } else if ((found = TYPES.matcher(text)).find()) {
            String one = found.group(1) == null ? found.group(3) : found.group(1);
            String other = found.group(2) == null ? found.group(4) : found.group(2);
            add(RuleProblem.RULE_TYPES_DIFFER, literal(simple(other), simple(one), late), simple(one), simple(other));
        } else if ((found = NO_NUMBER.matcher(text)).find()) {
            add(RuleProblem.RULE_TYPES_DIFFER, quoted(found.group(1)), "int", found.group(1));
        } else {
            add(RuleProblem.RULE_BROKEN, anyWord(text, late), firstLine(text));
        }
    }

    private static String nearest(String member, boolean late) {
        List<String> known = new ArrayList<>(KNOWN);
        if (late) {
            known.addAll(SAID);
        }
        return Nearest.to(member, known).orElse(String.join(", ", known));
    }

    private void add(ProblemCode code, Location place, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = rule.name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        problems.add(rule.source().problem(code, place, arguments));
    }

    private Location at(int line, int column) {
        return new Location(rule.source().name(), line, Math.max(1, column));
    }

    private Location place(String word, boolean late) {
        return rule.find(word, late).or(() -> rule.find(word, !late)).orElse(rule.location());
    }

    private Location quoted(String text) {
        int at = rule.file().code().indexOf(text, rule.from());
        return at < 0 || at > rule.to() ? rule.location() : rule.file().location(at);
    }

    /** Where a literal of one of the types is compared or assigned, first where no text belongs; else where the rule begins. */
    private Location literal(String type, String other, boolean late) {
        boolean text = type.equals("String") || other.equals("String");
        Matcher found = Pattern.compile(text ? "[<>=!]=?\\s*\"" : "[<>=!]=?\\s*-?\\d")
                .matcher(rule.file().blind());
        found.region(late ? rule.then() : rule.from(), late ? rule.to() : rule.then());
        Optional<Location> first = Optional.empty();
        while (found.find()) {
            Location place = rule.file().location(found.start());
            String before = rule.file().blind().substring(rule.from(), found.start());
            if (!text || !IS_TEXT.matcher(before).find()) {
                return place;
            }
            first = first.or(() -> Optional.of(place));
        }
        return first.orElse(rule.location());
    }

    private Location anyWord(String text, boolean late) {
        return WORD.matcher(text)
                .results()
                .flatMap(word -> rule.find(word.group(), late).stream())
                .findFirst()
                .orElse(rule.location());
    }

    private static String named(Matcher found) {
        for (int i = 1; i < found.groupCount(); i++) {
            if (found.group(i) != null) {
                return found.group(i);
            }
        }
        return Optional.ofNullable(found.group(found.groupCount())).orElse("");
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
