package dev.readiness.author.build;

import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.Location;
import java.util.ArrayList;
import java.util.List;
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
            "(?<![\\p{L}\\p{N}_$])(?:(number|rate|yes|days|has|places|setting)\\s*\\(\\s*\"([^\"]*)\"|name\\s*==\\s*\"([^\"]*)\")");

    /** The text without comments, of the same length. */
    String code() {
        return file.code().substring(from, to);
    }

    /** Where the rule begins. */
    public Location location() {
        return file.location(from);
    }

    /** The line of its file on which it begins. */
    int firstLine() {
        return location().line();
    }

    int thenLine() {
        return file.location(then).line();
    }

    /** Where {@code word} stands in its condition, or in its consequence if {@code late}. */
    Optional<Location> find(String word, boolean late) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}_$])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}_$])")
                .matcher(file.code());
        found.region(late ? then : from, late ? to : then);
        return found.find() ? Optional.of(file.location(found.start())) : Optional.empty();
    }

    /** What it names of the rubric: needs, indicators, assumptions. */
    public List<RuleWord> words() {
        List<RuleWord> words = new ArrayList<>();
        Matcher named = NAMED.matcher(file.code()).region(from, to);
        while (named.find()) {
            String text = named.group(3) == null ? named.group(2) : named.group(3);
            int at = named.group(3) == null ? named.start(2) : named.start(3);
            RuleWord.What what = named.group(3) != null
                    ? RuleWord.What.NEED
                    : named.group(1).equals("setting") ? RuleWord.What.ASSUMPTION : RuleWord.What.INDICATOR;
            words.add(new RuleWord(what, text, file.location(at)));
        }
        return words;
    }

    public Source source() {
        return file.source();
    }
}
