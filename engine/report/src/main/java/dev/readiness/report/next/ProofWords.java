package dev.readiness.report.next;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.verdict.Rung;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.criteria.verdict.Wanted;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.CapState;
import dev.readiness.engine.conclude.GradeState;
import dev.readiness.engine.proof.Claim;
import dev.readiness.engine.proof.Concluded;
import dev.readiness.engine.proof.PointStep;
import dev.readiness.engine.proof.Proof;
import dev.readiness.engine.proof.Step;
import dev.readiness.engine.score.Interval;
import dev.readiness.report.FormulaWords;
import dev.readiness.report.GradeWords;
import dev.readiness.report.Headline;
import dev.readiness.report.LineWords;
import dev.readiness.report.Lineage;
import dev.readiness.report.MakeupWords;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.next.words.Words;
import java.util.stream.Collectors;

/** What a proof says, and how it follows, in one sentence each. */
final class ProofWords {
    private final Assessment assessment;
    private final Rubric rubric;
    private final Words words;
    private final Phrases phrases;
    private final GradeWords grades;
    private final StepWords steps;

    ProofWords(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.rubric = assessment.submission().rubric();
        this.words = words;
        this.phrases = words.phrases();
        this.grades = new GradeWords(phrases, rubric);
        this.steps = new StepWords(assessment.submission(), words);
    }

    String says(Claim claim) {
        return claim instanceof Concluded concluded ? concluded(concluded) : figure(claim);
    }

    private String concluded(Concluded claim) {
        if (claim instanceof Concluded.OfVerdict) {
            Headline headline = new Headline(phrases, assessment);
            return words.say("proof.verdict", headline.verdict(), headline.reason());
        }
        if (claim instanceof Concluded.OfCondition condition) {
            Object about = condition.condition().about();
            return words.say(
                    "proof.stands", about(about), truth(condition.condition().truth()));
        }
        if (claim instanceof Concluded.OfGrades graded) {
            return words.say("proof.grades", GradeWords.between(phrases, graded.grading()));
        }
        if (claim instanceof Concluded.OfGrade grade) {
            return words.say(
                    "proof.stands",
                    grade.state().grade().name().in(words.lang()),
                    truth(grade.state().truth()));
        }
        if (claim instanceof Concluded.OfGradeNeed need) {
            return need(need.need());
        }
        if (claim instanceof Concluded.OfVeto veto) {
            return words.say(
                    "proof.veto",
                    veto.state().clause().label(),
                    veto.state().clause().asks().in(words.lang()),
                    phrases.veto(veto.state().state()));
        }
        if (claim instanceof Concluded.OfLine line) {
            return new LineWords(phrases, rubric).standing(line.state());
        }
        CapState cap = ((Concluded.OfCap) claim).state();
        return words.say(
                cap.clause().isPresent() ? "proof.cap" : "proof.capByRules",
                cap.clause()
                        .map(Clause::label)
                        .orElseGet(() -> cap.line().orElseThrow().says().in(words.lang())),
                grades.cap(cap.cap()),
                words.say("cap.state." + cap.truth()));
    }

    private String about(Object about) {
        if (about instanceof TierScore tier) {
            return phrases.tier(tier.tier());
        }
        String target = new Headline(phrases, assessment).target().orElse("");
        return words.say(about instanceof Rung ? "proof.targetGrade" : "proof.target", target);
    }

    private String need(GradeState.Need need) {
        String asks = grades.asks(need);
        if (need.wanted() instanceof Wanted.Quorum quorum) {
            return words.say(
                    "proof.quorum",
                    asks,
                    truth(need.truth()),
                    words.span(Quantity.of(quorum.certain()), Quantity.of(quorum.possible())),
                    quorum.needed());
        }
        if (need.wanted() instanceof Wanted.Line line && need.figure().isPresent()) {
            return words.say(
                    "proof.line",
                    asks,
                    truth(need.truth()),
                    words.span(need.figure().get().low(), need.figure().get().high()),
                    line.line().shown());
        }
        return words.say("proof.stands", asks, truth(need.truth()));
    }

    private String truth(Object truth) {
        return phrases.say("truth." + truth);
    }

    private String figure(Claim claim) {
        if (claim instanceof Claim.OfTotal total) {
            return words.say(
                    "proof.total." + total.stage(), span(total), total.maximum().shown());
        }
        if (claim instanceof Claim.OfTier tier) {
            return words.say(
                    "proof.tier",
                    phrases.tier(tier.score().tier()),
                    span(tier),
                    tier.score().total());
        }
        if (claim instanceof Claim.OfDimension dimension) {
            return words.say(
                    "proof.dimension",
                    dimension.score().dimension().number(),
                    dimension.score().dimension().title().in(words.lang()),
                    span(dimension),
                    dimension.score().applicableMaximum().shown());
        }
        if (claim instanceof Claim.OfChoice choice) {
            return words.say(
                    "proof.choice",
                    phrases.list(choice.score().election().orElseThrow().chosen().stream()
                            .map(number -> rubric.item(number).label())
                            .toList()),
                    span(choice));
        }
        if (claim instanceof Claim.OfItem item) {
            return words.say(
                    item.score().item().extra().isPresent() ? "proof.itemOutside" : "proof.item",
                    item.score().item().label(),
                    item.score().item().title().in(words.lang()),
                    phrases.outcome(item.score().outcome()),
                    span(item),
                    item.score().applicableMaximum().shown());
        }
        if (claim instanceof Claim.OfClause clause) {
            boolean outside =
                    rubric.itemOf(clause.score().clause()).flatMap(Item::extra).isPresent();
            return words.say(
                    outside ? "proof.clauseOutside" : "proof.clause",
                    clause.score().clause().label(),
                    clause.score().clause().asks().in(words.lang()),
                    phrases.outcome(clause.score().outcome()),
                    span(clause),
                    clause.score().maximum().shown());
        }
        return below(claim);
    }

    private String below(Claim claim) {
        if (claim instanceof Claim.OfShare share) {
            return words.say(
                    "proof.share",
                    share.part().map(new MakeupWords(phrases)::part).orElseGet(() -> words.say("proof.whole")),
                    phrases.outcome(share.whole().outcome()),
                    share(share));
        }
        if (claim instanceof Claim.OfRequirement requirement) {
            return words.say(
                            "explain.requirement",
                            requirement.judged().requirement().position(),
                            phrases.asks(requirement.judged().requirement())
                                    + workedOut(requirement.judged().requirement())
                                    + new Lineage(phrases)
                                            .of(rubric, requirement.judged().requirement()))
                    + words.say(
                            "proof.earns", phrases.outcome(requirement.judged().outcome()), share(requirement));
        }
        if (claim instanceof Claim.OfFinding finding) {
            return words.say("explain.found", found(finding.finding()));
        }
        Claim.OfReading reading = (Claim.OfReading) claim;
        String place = Safe.text(reading.place().toString());
        return reading.reading()
                .map(given -> words.say("explain.at", phrases.title(reading.indicator()), phrases.raw(given), place))
                .orElseGet(() -> words.say("explain.nothing", phrases.title(reading.indicator()), place));
    }

    /** How its figures are worked out, where they are. */
    private String workedOut(Requirement requirement) {
        return requirement.asked().stream()
                .map(asked -> new FormulaWords(phrases)
                        .beside(asked, assessment.submission().settings()))
                .collect(Collectors.joining());
    }

    String found(Finding finding) {
        return phrases.found(finding, assessment.submission());
    }

    private String span(Claim claim) {
        Interval ends = claim.ends().orElseThrow();
        return words.span(ends.low(), ends.high());
    }

    private String share(Claim claim) {
        Interval ends = claim.ends().orElseThrow();
        String low = ends.low().shownAsPercent();
        return ends.low().equals(ends.high())
                ? low
                : words.say("span", low, ends.high().shownAsPercent());
    }

    /** How it follows from what stands below it; empty where a rule says so, or nothing is to be said. */
    String follows(Step step) {
        return steps.of(step);
    }

    /** The same with the figures that add up. */
    String sum(Proof proof) {
        if (!(proof.step() instanceof PointStep.Added added) || added.best() > 0) {
            return follows(proof.step());
        }
        return proof.grounds().stream()
                .filter(ground -> ground.ends().isPresent())
                .map(ground -> span(ground.claim()))
                .collect(Collectors.joining(" + "));
    }
}
