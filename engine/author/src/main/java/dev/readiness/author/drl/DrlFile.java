package dev.readiness.author.drl;

import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RuleProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of rules, cut into its imports and rules: the compiler names places badly, and only the first fault of many. */
public final class DrlFile {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern IMPORT = Pattern.compile("import\\s+([^;\\n]*);?");
    private static final Pattern NAME = Pattern.compile("\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s]+))");
    private static final Pattern NEXT =
            Pattern.compile("(?m)^[ \\t]*(rule|import|package|global|function|declare|query|unit|dialect)\\b");
    private static final Set<String> MAY_IMPORT = Set.of("java.math", "java.time", "java.util");
    private static final String OWN = "dev.readiness.criteria.own";
    private static final String QUANTITY = "dev.readiness.criteria.number.Quantity";

    private final Source source;
    private final String code;
    private final String blind;
    private final List<String> imports = new ArrayList<>();
    private final List<DrlRule> rules = new ArrayList<>();

    private DrlFile(Source source) {
        this.source = source;
        this.code = blank(source.text(), false);
        this.blind = blank(source.text(), true);
    }

    /** Cuts {@code source}; what can't stand in it is a problem. */
    public static DrlFile of(Source source, Problems problems) {
        DrlFile file = new DrlFile(source);
        file.cut(problems);
        return file;
    }

    public Source source() {
        return source;
    }

    /** The text with blanks for comments. */
    public String code() {
        return code;
    }

    public List<String> imports() {
        return Collections.unmodifiableList(imports);
    }

    public List<DrlRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    private void cut(Problems problems) {
        Matcher word = WORD.matcher(blind);
        int at = 0;
        while (word.find(at)) {
            at = switch (word.group()) {
                case "import" -> takeImport(word.start(), problems);
                case "rule" -> takeRule(word.start(), word.end(), problems);
                default -> skip(word, problems);
            };
        }
    }

    private int takeImport(int start, Problems problems) {
        Matcher statement = IMPORT.matcher(blind).region(start, blind.length());
        if (!statement.lookingAt()) {
            problems.add(source.problem(RuleProblem.RULE_STRANGE, location(start), "import"));
            return start + "import".length();
        }
        String named = statement.group(1).strip();
        String parent = named.contains(".") ? named.substring(0, named.lastIndexOf('.')) : "";
        if (MAY_IMPORT.contains(parent) || parent.equals(OWN) || named.equals(QUANTITY)) {
            imports.add(named);
        } else {
            problems.add(source.problem(RuleProblem.RULE_IMPORT, location(start), named));
        }
        return statement.end();
    }

    private int takeRule(int start, int from, Problems problems) {
        Matcher named = NAME.matcher(code).region(from, code.length());
        String name = named.lookingAt()
                ? named.group(1) != null ? named.group(1) : named.group(2) != null ? named.group(2) : named.group(3)
                : "";
        int then = -1;
        Matcher word = WORD.matcher(blind);
        int at = named.lookingAt() ? named.end() : from;
        while (word.find(at)) {
            at = word.end();
            if (word.group().equals("then") && then < 0) {
                then = word.start();
            } else if (word.group().equals("end")) {
                rules.add(new DrlRule(this, name, start, at, then < 0 ? at : then));
                return at;
            } else if (word.group().equals("rule") && beginsLine(word.start())) {
                problems.add(source.problem(RuleProblem.RULE_NOT_CLOSED, location(start), name));
                return word.start();
            }
        }
        problems.add(source.problem(RuleProblem.RULE_NOT_CLOSED, location(start), name));
        return blind.length();
    }

    private int skip(Matcher word, Problems problems) {
        problems.add(source.problem(RuleProblem.RULE_STRANGE, location(word.start()), word.group()));
        Matcher next = NEXT.matcher(blind);
        return next.find(word.end()) ? next.start(1) : blind.length();
    }

    private boolean beginsLine(int at) {
        return blind.substring(blind.lastIndexOf('\n', at - 1) + 1, at).isBlank();
    }

    /** The place of the character {@code at}. */
    public Location location(int at) {
        int line = 1;
        int begin = 0;
        for (int next = code.indexOf('\n'); next >= 0 && next < at; next = code.indexOf('\n', begin)) {
            line++;
            begin = next + 1;
        }
        return new Location(source.name(), line, code.codePointCount(begin, at) + 1);
    }

    /** {@code text} with blanks for comments, and for the insides of {@code strings}. */
    private static String blank(String text, boolean strings) {
        StringBuilder out = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                at = blank(out, at, end(text, "\n", at, 0));
            } else if (text.startsWith("/*", at)) {
                at = blank(out, at, end(text, "*/", at + 2, 2));
            } else if (c == '"' || c == '\'') {
                int close = at + 1;
                while (close < text.length() && text.charAt(close) != c && text.charAt(close) != '\n') {
                    close += text.charAt(close) == '\\' ? 2 : 1;
                }
                close = Math.min(close, text.length());
                if (strings) {
                    blank(out, at + 1, close);
                }
                at = close + 1;
            } else {
                at++;
            }
        }
        return out.toString();
    }

    private static int end(String text, String mark, int from, int length) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + length;
    }

    private static int blank(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (out.charAt(i) != '\n') {
                out.setCharAt(i, ' ');
            }
        }
        return to;
    }

    /** The text without comments and without what stands in quotes. */
    public String blind() {
        return blind;
    }
}
