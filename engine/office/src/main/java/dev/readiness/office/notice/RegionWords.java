package dev.readiness.office.notice;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.check.Baseline;
import dev.readiness.engine.check.Claim;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.office.ledger.OpenWork;
import dev.readiness.report.Headline;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.Slip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a notice says of one submission; holds words and no assessment, so that many fit into memory.
 *
 * @param label of the submission, such as its path
 * @param claim which region by which rubric, as they are written
 * @param rubric its title with the edition
 * @param score such as {@code 93.788 / 130}
 * @param interval such as {@code 93.788～113.685}
 * @param tripped how many vetoes are tripped
 * @param missing how many indicators nobody filled in
 * @param slips what is worse than in the baseline; empty if there is none, or it does not know the submission
 * @param work what is to be put right
 */
record RegionWords(
        String label,
        Claim claim,
        String region,
        String rubric,
        LocalDate asOf,
        Verdict verdict,
        String conclusion,
        String score,
        String interval,
        int tripped,
        int missing,
        Optional<List<Slip>> slips,
        List<OpenWork> work) {
    RegionWords {
        slips = slips.map(List::copyOf);
        work = List.copyOf(work);
    }

    /** What there is to say of {@code assessment}, set beside {@code baseline} if there is one. */
    static RegionWords of(String label, Assessment assessment, Optional<Baseline> baseline, Lang lang) {
        Model model = assessment.submission().rubric().identity().model();
        Phrases phrases = new Phrases(lang).of(model);
        Wording words = Wording.of(Notice.class, "notice", lang);
        Headline headline = new Headline(phrases, assessment);
        Scorecard scorecard = assessment.scorecard();
        return new RegionWords(
                Safe.line(label),
                new Claim(
                        assessment.submission().rubric().id(),
                        assessment.submission().region()),
                Safe.line(assessment.submission().region()),
                headline.rubric(),
                assessment.submission().asOf(),
                assessment.verdict(),
                headline.verdict(),
                scorecard.scaled().shown() + " / " + scorecard.nominalMaximum().shown(),
                words.say(
                        "range",
                        scorecard.interval().low().shown(),
                        scorecard.interval().high().shown()),
                (int) assessment.advice().vetoes().stream()
                        .filter(veto -> veto.state() == Veto.State.TRIPPED)
                        .count(),
                assessment.advice().missing().size(),
                baseline.flatMap(known -> known.slips(assessment))
                        .map(all -> all.stream()
                                .map(matter -> Slip.of(matter, phrases))
                                .toList()),
                OpenWork.of(assessment, lang));
    }

    /** The same, but only the work of {@code unit}, whether it leads or supports. */
    RegionWords of(String unit) {
        return new RegionWords(
                label,
                claim,
                region,
                rubric,
                asOf,
                verdict,
                conclusion,
                score,
                interval,
                tripped,
                missing,
                slips,
                work.stream().filter(each -> each.units().contains(unit)).toList());
    }
}
