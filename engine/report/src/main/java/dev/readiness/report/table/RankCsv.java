package dev.readiness.report.table;

import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.rank.Candidate;
import dev.readiness.engine.rank.Place;
import dev.readiness.engine.rank.Ranking;
import dev.readiness.report.Phrases;
import java.util.List;
import java.util.stream.Collectors;

/** A ranking as CSV. */
public final class RankCsv {
    private final Phrases phrases;

    /** @param lang the language of its texts */
    public RankCsv(Lang lang) {
        this.phrases = new Phrases(lang);
    }

    /**
     * {@return the whole report; those that could not be assessed come last, without a place}
     *
     * @param ranking what is reported on
     */
    public String render(Ranking ranking) {
        CsvTable out = new CsvTable(head());
        for (Ranking.Table table : ranking.tables()) {
            table.places().forEach(place -> out.line(cells(place)));
        }
        String refused = phrases.say("batch.refused");
        ranking.refused()
                .forEach(label ->
                        out.line(List.of("", "", "", "", "", refused, "", "", "", "", "", "", "", "", "", label)));
        return out.toString();
    }

    private List<String> head() {
        return List.of(
                phrases.say("batch.rubric"),
                phrases.say("rank.place"),
                phrases.say("rank.isTied"),
                phrases.say("rank.best"),
                phrases.say("rank.worst"),
                phrases.say("batch.verdict"),
                phrases.say("batch.score"),
                phrases.say("rank.maximum"),
                phrases.say("rank.share"),
                phrases.say("rank.low"),
                phrases.say("rank.high"),
                phrases.say("veto.TRIPPED"),
                phrases.say("veto.UNKNOWN"),
                phrases.say("batch.missing"),
                phrases.say("rank.region"),
                phrases.say("rank.file"));
    }

    private List<String> cells(Place place) {
        Candidate candidate = place.candidate();
        return List.of(
                candidate.rubric().id(),
                String.valueOf(place.rank()),
                phrases.say(place.tied() ? "value.yes" : "value.no"),
                String.valueOf(place.best()),
                String.valueOf(place.worst()),
                phrases.verdict(candidate.ruling()),
                candidate.scaled().written(),
                candidate.maximum().written(),
                candidate.share().written(),
                candidate.low().written(),
                candidate.high().written(),
                numbers(candidate.tripped()),
                numbers(candidate.unknown()),
                String.valueOf(candidate.missing()),
                candidate.region(),
                candidate.label());
    }

    private static String numbers(List<? extends Numbered> vetoes) {
        return vetoes.stream().map(Numbered::label).collect(Collectors.joining(" "));
    }
}
