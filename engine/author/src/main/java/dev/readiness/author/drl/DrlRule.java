package dev.readiness.author.drl;

import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule as it is written.
 *
 * @param from where it begins in the text of its file
 * @param to behind its {@code end}
 * @param then where its consequence begins; at its end where it has none
 */
public record DrlRule(DrlFile file, String name, int from, int to, int then) {
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}_$])(?:(number|rate|yes|days|has|places|setting|isIn)\\s*\\(\\s*\"([^\"]*)\"|name\\s*==\\s*\"([^\"]*)\")");

    private static final Pattern NUMBERED =
            Pattern.compile("(?<![\\p{L}\\p{N}_$])Judged(Clause|Item|Dimension|Veto)\\s*\\("
                    + "(?:[^()]|\\([^()]*\\))*?(?<![\\p{L}\\p{N}_$])number\\s*==\\s*\"?([^\\s,()\"&|]+)");

    /** The text without comments, of the same length. */
    public String code() {
        return file.code().substring(from, to);
    }

    /** Where the rule begins. */
    public Location location() {
        return file.location(from);
    }

    /** The line of its file on which it begins. */
    public int firstLine() {
        return location().line();
    }

    public int thenLine() {
        return file.location(then).line();
    }

    /** Where {@code word} stands in its condition, or in its consequence if {@code late}. */
    public Optional<Location> find(String word, boolean late) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}_$])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}_$])")
                .matcher(file.code());
        found.region(late ? then : from, late ? to : then);
        return found.find() ? Optional.of(file.location(found.start())) : Optional.empty();
    }

    /** What it names of the rubric: needs, questions, grades, indicators, assumptions, groups, parts by their number. */
    public List<RuleWord> words() {
        List<RuleWord> words = new ArrayList<>();
        Matcher named = NAMED.matcher(file.code()).region(from, to);
        while (named.find()) {
            String text = named.group(3) == null ? named.group(2) : named.group(3);
            int at = named.group(3) == null ? named.start(2) : named.start(3);
            RuleWord.What what = named.group(3) != null
                    ? RuleWord.What.NEED
                    : switch (named.group(1)) {
                        case "setting" -> RuleWord.What.ASSUMPTION;
                        case "isIn" -> RuleWord.What.GROUP;
                        default -> RuleWord.What.INDICATOR;
                    };
            words.add(new RuleWord(what, text, file.location(at)));
        }
        Matcher numbered = NUMBERED.matcher(file.code()).region(from, then);
        while (numbered.find()) {
            if (!numbered.group(2).startsWith("$")) {
                RuleWord.What what = RuleWord.What.valueOf(numbered.group(1).toUpperCase(Locale.ROOT));
                words.add(new RuleWord(what, numbered.group(2), file.location(numbered.start(2))));
            }
        }
        return words;
    }

    public Source source() {
        return file.source();
    }
}
