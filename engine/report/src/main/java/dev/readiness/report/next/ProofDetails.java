package dev.readiness.report.next;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Overdue;
import dev.readiness.engine.proof.Claim;
import dev.readiness.engine.proof.Concluded;
import dev.readiness.engine.proof.Proof;
import dev.readiness.engine.proof.Step;
import dev.readiness.report.LevelWords;
import dev.readiness.report.Lineage;
import dev.readiness.report.MakeupWords;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.next.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands below a line of a proof in small print: where it is written, who answers for it, how it follows. */
final class ProofDetails {
    private final Assessment assessment;
    private final Words words;
    private final Phrases phrases;
    private final ProofWords says;

    ProofDetails(Assessment assessment, Words words, ProofWords says) {
        this.assessment = assessment;
        this.words = words;
        this.phrases = words.phrases();
        this.says = says;
    }

    List<String> of(Proof proof) {
        List<String> details = new ArrayList<>();
        if (proof.claim() instanceof Claim.OfClause clause) {
            of(clause.score().clause(), details);
            Optional.ofNullable(assessment
                            .submission()
                            .exemptions()
                            .get(clause.score().clause().number()))
                    .ifPresent(exemption -> details.add(words.say("explain.exempt", Safe.text(exemption.reason()))));
            clause.score()
                    .reached()
                    .ifPresent(reached -> details.add(words.say("explain.level", new LevelWords(phrases).of(reached))));
            details.addAll(new MakeupWords(phrases).of(clause.score().clause()));
        } else if (proof.claim() instanceof Concluded.OfVeto veto
                && assessment.submission().rubric().isVeto(veto.state().clause().number())) {
            of(veto.state().clause(), details);
        } else if (proof.claim() instanceof Concluded.OfGrade grade) {
            details.add(
                    words.say("explain.cite", document(), grade.state().grade().cite()));
        } else if (proof.claim() instanceof Concluded.OfLine line) {
            details.add(
                    words.say("explain.cite", document(), line.state().line().cite()));
        } else if (proof.claim() instanceof Claim.OfReading reading) {
            of(reading, details);
        }
        if (proof.claim() instanceof Claim.OfRequirement) {
            add(proof.grounds().size() > 1 ? words.say("step.years") : "", details);
        } else {
            add(says.follows(proof.step()), details);
        }
        proof.claim().rule().ifPresent(rule -> details.add(words.say("explain.rule", rule)));
        for (Proof ground : proof.grounds()) {
            if (proof.claim() instanceof Claim.OfClause
                    && isSimple(ground)
                    && ground.grounds().size() > 1) {
                add(says.follows(ground.step()), details);
            }
            if (proof.claim() instanceof Claim.OfRequirement && proof.grounds().size() == 1) {
                details.add(says.says(ground.claim()));
                ground.claim().rule().ifPresent(rule -> details.add(words.say("explain.rule", rule)));
            }
        }
        return details;
    }

    private static void add(String text, List<String> to) {
        if (!text.isEmpty()) {
            to.add(text);
        }
    }

    private String document() {
        return assessment.submission().rubric().identity().document();
    }

    /** Where a clause stands, who answers for it, and until when. */
    private void of(Clause clause, List<String> details) {
        Rubric rubric = assessment.submission().rubric();
        rubric.itemOf(clause)
                .ifPresent(item -> details.add(words.say(
                        "explain.place",
                        phrases.say(
                                "show.item",
                                item.label(),
                                item.title().in(words.lang()),
                                item.points().shown()))));
        details.add(words.say("explain.cite", document(), clause.cite()));
        String units = phrases.units(assessment, clause.number());
        if (!units.isEmpty()) {
            details.add(words.say("explain.units", units));
        }
        assessment
                .tasks()
                .flatMap(table -> table.time(clause.number()))
                .ifPresent(time -> details.add(words.say("explain.time", Safe.text(time))));
        Optional<Overdue> overdue = assessment.calendar().late(clause);
        String lineage = new Lineage(phrases).ofDue(rubric, clause);
        assessment
                .due(clause)
                .ifPresent(day -> details.add(overdue.map(late -> words.say("explain.overdue", day, late.days()))
                                .orElse(words.say("explain.due", day))
                        + lineage));
    }

    private void of(Claim.OfReading reading, List<String> details) {
        reading.reading().ifPresent(given -> {
            given.byPlace()
                    .ifPresent(places -> places.places().forEach(place -> {
                        Optional<Reading> its =
                                Optional.ofNullable(places.readings().get(place));
                        details.add(words.say(
                                "explain.ofPlace",
                                Safe.text(place),
                                its.map(phrases::raw).orElse(phrases.say("value.missing")),
                                its.map(one -> Safe.text(one.location().toString()))
                                        .orElse("")));
                        its.flatMap(Reading::note)
                                .ifPresent(note -> details.add(words.say("explain.remark", Safe.text(note))));
                    }));
            given.evidence()
                    .forEach(evidence -> details.add(words.say("explain.evidence", Safe.text(evidence.reference()))));
            given.note().ifPresent(note -> details.add(words.say("explain.remark", Safe.text(note))));
        });
        reading.indicator().note().ifPresent(note -> details.add(words.say("explain.note", note.in(words.lang()))));
    }

    /** Whether it says no more than that its grounds are taken together. */
    static boolean isSimple(Proof ground) {
        return ground.claim() instanceof Claim.OfShare share
                && share.part().isEmpty()
                && (ground.step() instanceof Step.Ranked || ground.step() instanceof Step.Mean);
    }
}
