package dev.readiness.office.template;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.report.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What templates say. */
final class TemplateWords {
    private final Lang lang;
    private final Phrases phrases;
    private final Wording wording;

    TemplateWords(Lang lang) {
        this.lang = lang;
        this.phrases = new Phrases(lang);
        this.wording = Wording.of(TemplateWords.class, "template", lang);
    }

    Lang lang() {
        return lang;
    }

    Phrases phrases() {
        return phrases;
    }

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    /** The sentences {@code stem}1, {@code stem}2 and so on, as far as they go. */
    List<String> sayAll(String stem) {
        List<String> sentences = new ArrayList<>();
        while (wording.has(stem + (sentences.size() + 1))) {
            sentences.add(say(stem + (sentences.size() + 1)));
        }
        return sentences;
    }

    String font() {
        return say("font");
    }

    String rubric(TemplateRequest request) {
        return phrases.title(request.rubric().identity());
    }

    /** Whose form it is. */
    String unit(Form form, boolean byUnit) {
        return form.unit().orElse(say(byUnit ? "unit.none" : "unit.all"));
    }

    /** The clauses' numbers as the source prints them. */
    String labels(List<Clause> clauses) {
        return clauses.stream().map(Clause::label).collect(Collectors.joining("\n"));
    }

    /** What they ask, each with what hangs on it. */
    String asks(Rubric rubric, List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.asks().in(lang) + worth(rubric, clause))
                .collect(Collectors.joining("\n"));
    }

    /** The points that the source prints, of the item where it prints none of the clause; or that it is a veto. */
    private String worth(Rubric rubric, Clause clause) {
        if (rubric.isVeto(clause.number())) {
            return say("worth.veto");
        }
        Optional<Item> item = rubric.itemOf(clause);
        Optional<String> tier = item.flatMap(Item::tier).map(found -> say("worth.tier", phrases.tier(found)));
        if (tier.isPresent() || rubric.identity().model() != Model.POINTS) {
            return tier.orElse("");
        }
        return clause.points()
                .map(points -> say("worth.points", points.shown()))
                .or(() -> item.map(its -> say("worth.item", its.points().shown())))
                .orElse("");
    }

    String title(Indicator indicator) {
        return phrases.title(indicator);
    }

    /** The title of the indicator of {@code row}, with the place whose figure is wanted. */
    String title(FormRow row) {
        return row.key()
                .place()
                .map(place -> say("title.ofPlace", title(row.indicator()), place))
                .orElse(title(row.indicator()));
    }

    /** What the indicator of {@code row} is held against. */
    String target(FormRow row) {
        return row.asks().stream()
                .map(ask -> ask.requirement().indicator().equals(row.indicator())
                        ? phrases.target(ask.requirement())
                        : say("target.input", phrases.asks(ask.requirement())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    String unitOf(Indicator indicator) {
        return indicator.kind() == IndicatorKind.RATE
                ? "%"
                : indicator.unit().map(unit -> unit.in(lang)).orElse("");
    }

    /** How the indicator of {@code row} is filled in, what is counted, and who else is asked for it. */
    String how(FormRow row) {
        if (!row.opening() && row.key().year().isPresent()) {
            return say("how.asAbove");
        }
        List<String> parts = new ArrayList<>();
        parts.add(say("how." + row.indicator().kind()));
        range(row.indicator()).ifPresent(parts::add);
        if (row.mayBeNone()) {
            parts.add(say("how.none"));
        }
        row.indicator().note().ifPresent(note -> parts.add(say("how.counted", note.in(lang))));
        row.indicator()
                .places()
                .ifPresent(places -> parts.add(
                        row.key().place().map(place -> say("how.place", place)).orElse(say("how.places." + places))));
        if (!row.others().isEmpty()) {
            parts.add(say(
                    "how.shared",
                    list(row.others().stream()
                            .map(unit -> unit.isEmpty() ? say("unit.none") : unit)
                            .toList())));
        }
        return String.join("\n", parts);
    }

    /** The scale of a figure where the rubric gives it one. */
    Optional<String> range(Indicator indicator) {
        return indicator
                .max()
                .map(most ->
                        say("how.range", indicator.min().orElse(Quantity.ZERO).shown(), most.shown()));
    }

    String list(Collection<?> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(say("comma")));
    }
}
