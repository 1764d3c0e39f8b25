package dev.readiness.report;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.engine.rank.Candidate;
import dev.readiness.engine.rank.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every form of a ranking says, in words. */
public final class RankWords {
    private final Phrases phrases;

    public RankWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The same in the words of one scoring model, since a checklist has no points. */
    public RankWords of(Model model) {
        return new RankWords(phrases.of(model));
    }

    /** The rubric's title and id. */
    public String title(Identity rubric) {
        return phrases.say("rank.title", rubric.title().in(phrases.lang()), rubric.id());
    }

    /** The names of the columns that {@link #row} fills. */
    public List<String> head() {
        return List.of(
                phrases.say("rank.place"),
                phrases.say("rank.between"),
                phrases.say("batch.verdict"),
                phrases.say("batch.score"),
                phrases.say("rank.share"),
                phrases.say("batch.interval"),
                phrases.say("batch.vetoes"),
                phrases.say("batch.missing"),
                phrases.say("rank.region"),
                phrases.say("rank.file"));
    }

    /** One candidate for people: figures rounded for display. */
    public List<String> row(Place place) {
        Candidate candidate = place.candidate();
        return List.of(
                rank(place),
                between(place),
                phrases.verdict(candidate.ruling()),
                candidate.scaled().shown() + "/" + candidate.maximum().shown(),
                candidate.share().shownAsPercent(),
                range(candidate.low(), candidate.high()),
                vetoes(candidate),
                String.valueOf(candidate.missing()),
                Safe.line(candidate.region()),
                Safe.line(candidate.label()));
    }

    private String rank(Place place) {
        return place.tied() ? phrases.say("rank.tied", place.rank()) : String.valueOf(place.rank());
    }

    private String between(Place place) {
        return place.isOpen() ? phrases.say("batch.range", place.best(), place.worst()) : phrases.say("rank.certain");
    }

    private String range(Quantity low, Quantity high) {
        return phrases.say("batch.range", low.shown(), high.shown());
    }

    private static String vetoes(Candidate candidate) {
        return Stream.concat(
                        candidate.tripped().stream().map(Numbered::label),
                        candidate.unknown().stream().map(veto -> veto.label() + "?"))
                .collect(Collectors.joining(" "));
    }

    /** What is to be known about the order, the vetoes, ties and open places; one sentence each. */
    public List<String> notes(List<Place> places) {
        long open = places.stream().filter(Place::isOpen).count();
        long tied = places.stream().filter(Place::tied).count();
        boolean graded = places.stream()
                .anyMatch(place -> place.candidate().ruling().grading().isPresent());
        Stream<String> said = Stream.of(phrases.say(graded ? "rank.orderByGrade" : "rank.order"));
        Stream<String> ties = tied == 0 ? Stream.of() : Stream.of(phrases.say("rank.ties", tied));
        Stream<String> opens =
                open == 0 ? Stream.of(phrases.say("rank.allCertain")) : Stream.of(phrases.say("rank.open", open));
        return Stream.concat(said, Stream.concat(ties, opens)).toList();
    }

    /** How many were not assessed, and which; empty if there are none. */
    public List<String> refused(List<String> labels) {
        return labels.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(phrases.say("rank.refused", labels.size())),
                                labels.stream().map(label -> "  " + Safe.line(label)))
                        .toList();
    }

    /** That tables don't compare; for more than one. */
    public String apart() {
        return phrases.say("rank.apart");
    }

    /** That nobody but an authority decides. */
    public String disclaimer() {
        return phrases.say("text.disclaimer");
    }
}
