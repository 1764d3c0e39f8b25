package dev.readiness.report.html;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Claim;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Standing;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.report.GateText;
import dev.readiness.report.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the first page of a site says of one file or region.
 *
 * @param reason why it fails, in one sentence; empty if it does not
 * @param items what it earns of each item that counts and applies
 * @param lost the clauses that lack points, with their number and what they ask
 * @param behind how many indicators are missing, by each unit that has to see to them
 */
record SiteEntry(
        String path,
        String region,
        String rubric,
        Standing standing,
        String verdict,
        String score,
        String interval,
        String missing,
        String reason,
        List<Item> items,
        List<String> lost,
        Map<String, Integer> behind) {

    /** The share of an item, from 0 to 1. */
    record Item(int number, String label, String title, double share) {}

    /** What is to be said of {@code file}. */
    static SiteEntry of(CheckedFile file, Phrases phrases, GateText gates) {
        Optional<Assessment> assessment = file.assessment();
        Optional<Scorecard> score = assessment.map(Assessment::scorecard);
        return new SiteEntry(
                file.path(),
                file.claim().map(Claim::region).orElse(""),
                file.claim().map(Claim::rubric).orElse(""),
                file.standing(),
                assessment
                        .map(known -> phrases.verdict(known.advice().ruling()))
                        .orElseGet(() -> phrases.say(file.isRegion() ? "md.region.absent" : "md.notAssessed")),
                score.map(known -> known.scaled().shown() + " / "
                                + known.nominalMaximum().shown())
                        .orElse(""),
                score.map(known -> phrases.say(
                                "md.range",
                                known.interval().low().shown(),
                                known.interval().high().shown()))
                        .orElse(""),
                assessment
                        .map(known -> String.valueOf(known.advice().missing().size()))
                        .orElse(""),
                reason(file, phrases, gates),
                score.stream()
                        .flatMap(Scorecard::items)
                        .filter(item -> item.counts() && item.applies())
                        .map(item -> item(item, phrases))
                        .toList(),
                assessment.stream()
                        .flatMap(known -> known.advice().lost().stream())
                        .map(clause -> clause.clause().label() + " "
                                + clause.clause().asks().in(phrases.lang()))
                        .toList(),
                assessment.map(known -> behind(known, phrases)).orElse(Map.of()));
    }

    private static String reason(CheckedFile file, Phrases phrases, GateText gates) {
        if (file.standing() == Standing.NOT_ASSESSED) {
            return file.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .findFirst()
                    .map(problem -> problem.message(phrases.lang()))
                    .orElse("");
        }
        return file.gates().stream()
                .filter(GateResult::fails)
                .findFirst()
                .map(gate -> gates.title(gate.gate())
                        + phrases.say("text.colon")
                        + gates.say(gate.breaches().get(0), file.assessment()))
                .orElse("");
    }

    /** Only to draw: what an item of nothing earns is all of it. */
    private static Item item(ItemScore item, Phrases phrases) {
        Quantity maximum = item.applicableMaximum();
        Quantity share = maximum.isZero() ? Quantity.ONE : item.earned().dividedBy(maximum);
        return new Item(
                item.item().number(),
                item.item().label(),
                item.item().title().in(phrases.lang()),
                Math.max(0, Math.min(1, Double.parseDouble(share.written()))));
    }

    private static Map<String, Integer> behind(Assessment assessment, Phrases phrases) {
        Map<String, Integer> byUnit = new TreeMap<>();
        assessment.advice().missing().forEach(missing -> {
            List<String> holders =
                    phrases.team(assessment, missing.clauses().get(0)).holders();
            (holders.isEmpty() ? List.of(phrases.say("text.noUnit")) : holders)
                    .forEach(unit -> byUnit.merge(unit, 1, Integer::sum));
        });
        return byUnit;
    }
}
