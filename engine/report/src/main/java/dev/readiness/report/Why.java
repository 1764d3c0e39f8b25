package dev.readiness.report;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.report.writing.Style;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Why a requirement or a veto stands as it does, in one line. */
public final class Why {
    /** Of several years the one that falls shortest says most, then the one nearest to its target. */
    private static final Comparator<Finding> TELLING = Comparator.comparing(
                    (Finding finding) -> finding.answer().shortfall().orElse(Quantity.ZERO))
            .reversed()
            .thenComparing(Why::distance);

    private final Phrases phrases;
    private final Style style;

    public Why(Phrases phrases, Style style) {
        this.phrases = phrases;
        this.style = style;
    }

    /** What trips a veto, else what leaves it unknown, else the figures that clear it. */
    public List<Judged> telling(VetoState veto) {
        List<Judged> says = switch (veto.state()) {
            case TRIPPED ->
                those(veto, judged -> judged.requirement().isQuantified() && judged.outcome() == Outcome.NOT_MET);
            case UNKNOWN -> those(veto, judged -> judged.applies() && judged.outcome() != Outcome.MET);
            case CLEAR -> those(veto, judged -> judged.requirement().isQuantified());
        };
        return says.isEmpty() ? veto.judged() : says;
    }

    private static List<Judged> those(VetoState veto, Predicate<Judged> test) {
        return veto.judged().stream().filter(test).toList();
    }

    /** The worst finding of a requirement in words, with the place of its reading. */
    public String say(Judged judged, Assessment assessment) {
        Submission submission = assessment.submission();
        boolean given = judged.requirement().inputs().stream()
                .anyMatch(input -> submission.reading(input).isPresent());
        String place = given
                ? "  "
                        + style.faint(
                                phrases.place(submission.place(worst(judged).answer())))
                : "";
        return plain(judged, assessment) + place;
    }

    /** The worst finding of a requirement in words, and how its figure is worked out where it is. */
    public String plain(Judged judged, Assessment assessment) {
        Finding worst = worst(judged);
        return phrases.title(judged.requirement().indicator())
                + new FormulaWords(phrases)
                        .beside(
                                judged.requirement().indicator(),
                                assessment.submission().settings())
                + phrases.say("text.colon")
                + phrases.found(worst, assessment.submission());
    }

    /** The finding that says most of a requirement. */
    public static Finding worst(Judged judged) {
        return judged.findings().stream()
                .filter(finding -> finding.outcome() == judged.outcome())
                .min(TELLING)
                .orElseThrow();
    }

    private static Quantity distance(Finding finding) {
        Quantity figure = finding.answer().figure().orElse(Quantity.ZERO);
        Quantity target = finding.answer().target().orElse(Quantity.ZERO);
        return figure.minus(target).max(target.minus(figure));
    }
}
