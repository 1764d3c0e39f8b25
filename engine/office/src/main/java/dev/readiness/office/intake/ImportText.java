package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.report.Safe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where each value of a merged submission comes from, file and cell, one a line. */
public final class ImportText {
    private static final int MOST_OPEN_NAMED = 10;

    private final Lang lang;
    private final Wording wording;

    /** @param lang the language of its texts */
    public ImportText(Lang lang) {
        this.lang = lang;
        this.wording = Wording.of(ImportText.class, "intake", lang);
    }

    /**
     * {@return all of it, each line ended by a line break}
     *
     * @param imported what came of an import
     */
    public String render(Imported imported) {
        StringBuilder out = new StringBuilder();
        line(
                out,
                wording.say(
                        "import.title", imported.workbooks(), imported.taken().size()));
        Set<Indicator> told = new HashSet<>();
        for (Taken taken : imported.taken()) {
            String was = told.add(taken.indicator()) ? imported.replaced().getOrDefault(taken.indicator(), "") : "";
            line(out, value(taken, was));
            line(out, wording.say("import.from", places(taken.places())));
        }
        if (!imported.declared().isEmpty()) {
            line(
                    out,
                    wording.say(
                            "import.declared",
                            imported.declared().size(),
                            join(imported.declared().stream()
                                    .map(String::valueOf)
                                    .toList())));
        }
        if (!imported.exempt().isEmpty()) {
            line(
                    out,
                    wording.say(
                            "import.exempt",
                            imported.exempt().size(),
                            join(imported.exempt().stream().map(this::title).toList())));
        }
        if (!imported.open().isEmpty()) {
            String named = join(imported.open().stream()
                    .limit(MOST_OPEN_NAMED)
                    .map(this::title)
                    .toList());
            boolean more = imported.open().size() > MOST_OPEN_NAMED;
            line(
                    out,
                    wording.say(
                            "import.open", imported.open().size(), more ? wording.say("import.more", named) : named));
        }
        returns(imported).forEach(line -> line(out, line));
        return out.toString();
    }

    /**
     * {@return which units handed in and which did not, in a few lines; none where forms are no unit's}
     *
     * @param imported what came of an import
     */
    public List<String> returns(Imported imported) {
        List<Return> returns = imported.returns();
        if (returns.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        List<Return> partly = returns.stream()
                .filter(each -> each.state() == Return.State.PARTLY || each.state() == Return.State.BLANK)
                .toList();
        List<Return> lacking = returns.stream()
                .filter(each -> each.state() == Return.State.NOT_RETURNED)
                .toList();
        lines.add(wording.say("import.returns", returns.size(), returns.size() - lacking.size(), lacking.size()));
        if (!lacking.isEmpty()) {
            lines.add(wording.say(
                    "import.notReturned",
                    join(lacking.stream().map(Return::unit).map(Safe::text).toList())));
        }
        if (!partly.isEmpty()) {
            lines.add(wording.say(
                    "import.partly",
                    join(partly.stream()
                            .map(each -> wording.say(
                                    "import.answered", Safe.text(each.unit()), each.answered(), each.asked()))
                            .toList())));
        }
        return lines;
    }

    private String value(Taken taken, String was) {
        String title = taken.ofPlace()
                .map(place -> wording.say("import.ofPlace", title(taken.indicator()), place))
                .orElse(title(taken.indicator()));
        String of = taken.year().isPresent()
                ? wording.say("import.year", title, String.valueOf(taken.year().getAsInt()))
                : title;
        String value = wording.say("import.value", of, taken.value());
        return was.isEmpty() ? value : wording.say("import.replaced", value, was);
    }

    private String places(List<Location> places) {
        String first = places.get(0).toString();
        List<String> others =
                places.stream().skip(1).map(Location::toString).distinct().toList();
        return others.isEmpty() ? first : wording.say("import.also", first, join(others));
    }

    private String title(Indicator indicator) {
        return indicator.title().in(lang);
    }

    private String join(List<String> parts) {
        return parts.stream().collect(Collectors.joining(wording.say("import.comma")));
    }

    private static void line(StringBuilder out, String text) {
        out.append(Safe.text(text)).append('\n');
    }
}
