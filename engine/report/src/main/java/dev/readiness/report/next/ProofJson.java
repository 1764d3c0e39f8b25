package dev.readiness.report.next;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.Wanted;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.proof.Claim;
import dev.readiness.engine.proof.Concluded;
import dev.readiness.engine.proof.PointStep;
import dev.readiness.engine.proof.Proof;
import dev.readiness.engine.proof.Proofs;
import dev.readiness.engine.proof.Step;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Lineage;
import dev.readiness.report.Phrases;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.next.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Proofs as JSON, by the schema {@code proof.schema.json}: the trees as they are, nothing left out. */
public final class ProofJson {
    private final Lang lang;

    /** @param lang the language of its texts */
    public ProofJson(Lang lang) {
        Objects.requireNonNull(lang, "lang");
        this.lang = lang;
    }

    /**
     * {@return the trees, ended by a line break}
     *
     * @param assessment what is proved
     * @param subjects which parts of it, in order
     */
    public String render(Assessment assessment, List<ProofSubject> subjects) {
        Submission submission = assessment.submission();
        Words words = new Words(lang, submission.rubric().identity().model());
        return IndentedJson.write(generator -> {
            JsonOut json = new JsonOut(generator, words.phrases());
            Writing writing = new Writing(json, assessment, words);
            json.object(() -> {
                json.text("schemaVersion", JsonReport.SCHEMA_VERSION);
                json.text("kind", "proof");
                json.text("language", lang.code());
                json.text("rubric", submission.rubric().id());
                json.text("digest", submission.rubric().identity().digest());
                json.text("document", submission.rubric().identity().document());
                json.text("region", submission.region());
                json.text("asOf", submission.asOf().toString());
                Proofs proofs = new Proofs(assessment);
                json.list("subjects", subjects, subject -> {
                    json.text("subject", subject.name());
                    json.list("proofs", subject.proofs(proofs), writing::proof);
                    json.list("up", subject.up(proofs), writing::proof);
                });
                json.object("engine", () -> {
                    json.text("version", EngineInfo.version());
                    json.text("rulesDigest", EngineInfo.rulesDigest());
                });
            });
        });
    }

    /** Writes trees. */
    private record Writing(JsonOut json, Assessment assessment, Words words) {

        void proof(Proof proof) {
            Claim claim = proof.claim();
            json.text("claim", name(claim.getClass(), "Of"));
            json.text("says", new ProofWords(assessment, words).says(claim));
            claim.outcome().ifPresent(outcome -> json.text("outcome", outcome.name()));
            claim.ends().ifPresent(ends -> {
                json.number("low", ends.low());
                json.number("high", ends.high());
            });
            claim.rule().ifPresent(rule -> json.text("rule", rule));
            about(claim);
            step(proof.step());
            json.list("grounds", proof.grounds(), this::proof);
        }

        private void about(Claim claim) {
            if (claim instanceof Concluded concluded) {
                concluded(concluded);
            } else {
                figure(claim);
            }
        }

        private void concluded(Concluded claim) {
            if (claim instanceof Concluded.OfVerdict verdict) {
                json.text("state", verdict.ruling().verdict().name());
            } else if (claim instanceof Concluded.OfCondition condition) {
                json.text("state", condition.condition().truth().name());
            } else if (claim instanceof Concluded.OfGrade grade) {
                json.text("state", grade.state().truth().name());
                json.text("cite", grade.state().grade().cite());
            } else if (claim instanceof Concluded.OfGradeNeed need) {
                json.text("state", need.need().truth().name());
                matched(need);
            } else if (claim instanceof Concluded.OfVeto veto) {
                json.text("state", veto.state().state().name());
                clause(veto.state().clause());
            } else if (claim instanceof Concluded.OfCap cap) {
                json.text("state", cap.state().truth().name());
                cap.state().clause().ifPresent(this::clause);
                cap.state().line().ifPresent(line -> json.text("ruling", line.name()));
            } else if (claim instanceof Concluded.OfLine line) {
                json.text("state", line.state().truth().name());
                json.text("ruling", line.state().line().name());
                json.text("cite", line.state().line().cite());
            }
        }

        private void figure(Claim claim) {
            if (claim instanceof Claim.OfTotal total) {
                json.text("stage", total.stage().name());
                json.number("maximum", total.maximum());
            } else if (claim instanceof Claim.OfTier tier) {
                json.text("tier", tier.score().tier().id());
                json.integer("maximum", tier.score().total());
            } else if (claim instanceof Claim.OfDimension dimension) {
                json.text("dimension", dimension.score().dimension().number());
                json.number("maximum", dimension.score().applicableMaximum());
            } else if (claim instanceof Claim.OfChoice choice) {
                json.text("dimension", choice.score().dimension().number());
                json.integers("chosen", choice.score().election().orElseThrow().chosen());
            } else if (claim instanceof Claim.OfItem item) {
                json.numbered("item", item.score().item());
                json.number("maximum", item.score().applicableMaximum());
            } else if (claim instanceof Claim.OfClause clause) {
                clause(clause.score().clause());
                json.number("maximum", clause.score().maximum());
            } else {
                below(claim);
            }
        }

        /** The figures that the rule of a grade's condition matched. */
        private void matched(Concluded.OfGradeNeed need) {
            if (need.need().wanted() instanceof Wanted.Line line) {
                json.number("line", line.line());
            } else if (need.need().wanted() instanceof Wanted.Quorum quorum) {
                json.integer("needed", quorum.needed());
                json.integer("certain", quorum.certain());
                json.integer("possible", quorum.possible());
            }
        }

        private void below(Claim claim) {
            if (claim instanceof Claim.OfRequirement of) {
                Requirement requirement = of.judged().requirement();
                json.integer("clause", requirement.clause());
                json.integer("position", requirement.position());
                json.object("indicator", () -> json.indicator(requirement.indicator()));
                json.text("asks", words.phrases().target(requirement));
                new Lineage(words.phrases())
                        .since(assessment.submission().rubric(), requirement)
                        .ifPresent(day -> json.text("since", day.toString()));
            } else if (claim instanceof Claim.OfFinding of) {
                finding(of.finding());
            } else if (claim instanceof Claim.OfReading of) {
                json.object("indicator", () -> json.indicator(of.indicator()));
                of.reading()
                        .ifPresent(reading -> json.text("value", words.phrases().raw(reading)));
                json.location(of.place());
            }
        }

        /** The fact that the rule matched. */
        private void finding(Finding finding) {
            Answer answer = finding.answer();
            Phrases phrases = words.phrases();
            json.object("fact", () -> {
                json.text("type", answer.getClass().getSimpleName());
                if (answer.year() != Answer.NO_YEAR) {
                    json.integer("year", answer.year());
                }
                phrases.value(answer, assessment.submission()).ifPresent(value -> json.text("value", value));
                answer.figure().ifPresent(figure -> json.number("figure", figure));
                answer.target().ifPresent(target -> json.number("threshold", target));
                answer.shortfall().ifPresent(distance -> json.number("distance", distance));
                answer.asked().due().ifPresent(day -> json.text("due", day.toString()));
            });
        }

        private void clause(Clause clause) {
            json.numbered("clause", clause);
            json.text("cite", clause.cite());
        }

        private void step(Step step) {
            json.object("step", () -> {
                json.text("kind", name(step.getClass(), ""));
                if (step instanceof Step.Ranked ranked) {
                    json.integer("least", ranked.least());
                } else if (step instanceof Step.Deducted deducted) {
                    json.flag("stops", deducted.stops());
                } else if (step instanceof Step.When when) {
                    json.text("otherwise", when.otherwise().name().toLowerCase(Locale.ROOT));
                } else if (step instanceof PointStep.Share share) {
                    json.number("maximum", share.maximum());
                } else if (step instanceof PointStep.Added added) {
                    json.integer("best", added.best());
                    json.flag("floored", added.floored());
                    apart("lowApart", added.lowApart());
                    apart("highApart", added.highApart());
                } else if (step instanceof PointStep.Rescaled rescaled) {
                    json.number("applicable", rescaled.applicable());
                    json.number("nominal", rescaled.nominal());
                } else if (step instanceof Step.Climbed climbed) {
                    json.texts(
                            "earns",
                            climbed.earns().stream()
                                    .map(Quantity::shownAsPercent)
                                    .toList());
                } else if (step instanceof Step.Portions portions) {
                    json.texts(
                            "portions",
                            portions.points().stream().map(Quantity::shown).toList());
                    json.number("most", portions.most());
                } else if (step instanceof PointStep.Folded folded) {
                    json.text("fold", folded.fold().id());
                    json.number("points", folded.points());
                    json.flag("floored", folded.floored());
                } else if (step instanceof PointStep.Outside outside) {
                    json.number("points", outside.points());
                    json.flag("adds", outside.adds());
                } else if (step instanceof PointStep.Bounded bounded) {
                    json.flag("adds", bounded.extra().adds());
                    bounded.extra().atMost().ifPresent(most -> json.number("most", most));
                } else if (step instanceof PointStep.Topped topped) {
                    topped.most().ifPresent(most -> json.number("most", most));
                } else if (step instanceof PointStep.Rounded rounded) {
                    json.number("to", rounded.rounding().to());
                    json.text("by", rounded.way().id());
                } else if (step instanceof PointStep.Capped capped) {
                    capped.surely().ifPresent(least -> json.number("surely", least));
                    capped.most().ifPresent(most -> json.number("most", most));
                }
            });
        }

        private void apart(String name, Set<Integer> places) {
            if (!places.isEmpty()) {
                json.integers(name, places.stream().sorted().toList());
            }
        }

        private static String name(Class<?> type, String prefix) {
            String name = type.getSimpleName().substring(prefix.length());
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
    }
}
