package dev.readiness.report.next;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Outlook;
import dev.readiness.engine.proof.Claim;
import dev.readiness.engine.proof.Concluded;
import dev.readiness.engine.proof.Proof;
import dev.readiness.engine.proof.Proofs;
import dev.readiness.engine.proof.Step;
import dev.readiness.report.Headline;
import dev.readiness.report.Phrases;
import dev.readiness.report.next.words.Words;
import dev.readiness.report.writing.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Proofs as trees for a screen: each line follows from those below it. */
public final class ProofText {
    private final Lang lang;
    private final Style style;
    private final boolean whole;

    /**
     * @param lang the language of its texts
     * @param style with colours or without
     * @param whole whether what earns all of its points within another tree is laid out, too
     */
    public ProofText(Lang lang, Style style, boolean whole) {
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(style, "style");
        this.lang = lang;
        this.style = style;
        this.whole = whole;
    }

    /**
     * {@return the trees of the subjects one after the other, and at last what the verdict follows from}
     *
     * @param assessment what is proved
     * @param subjects which parts of it, in order
     */
    public String render(Assessment assessment, List<ProofSubject> subjects) {
        Page page = new Page(assessment);
        for (ProofSubject subject : subjects) {
            page.subject(subject);
        }
        if (subjects.stream().noneMatch(subject -> subject instanceof ProofSubject.Verdict)) {
            page.blank();
            page.tree(named(new Proofs(assessment).verdict()), "", "");
            page.aside();
        }
        page.lacks();
        return page.out.toString();
    }

    /** The same with vetoes, clauses and figures named alone. */
    private static Proof named(Proof proof) {
        boolean leaf = proof.claim() instanceof Concluded.OfVeto || proof.ends().isPresent();
        return leaf
                ? Proof.elsewhere(proof.claim())
                : new Proof(
                        proof.claim(),
                        proof.step(),
                        proof.grounds().stream().map(ProofText::named).toList());
    }

    /** One text in the making. */
    private final class Page {
        private final StringBuilder out = new StringBuilder();
        private final Assessment assessment;
        private final Words words;
        private final Phrases phrases;
        private final ProofWords says;
        private final ProofDetails details;

        Page(Assessment assessment) {
            this.assessment = assessment;
            this.words =
                    new Words(lang, assessment.submission().rubric().identity().model());
            this.phrases = words.phrases();
            this.says = new ProofWords(assessment, words);
            this.details = new ProofDetails(assessment, words, says);
        }

        void blank() {
            out.append(out.isEmpty() ? "" : "\n");
        }

        void lacks() {
            phrases.lacks(assessment.submission().rubric().identity()).ifPresent(says -> {
                blank();
                line("", style.faint(words.say("rubric.lacks", says)));
            });
        }

        void subject(ProofSubject subject) {
            Proofs proofs = new Proofs(assessment);
            blank();
            if (subject instanceof ProofSubject.OfIndicator of) {
                line("", style.strong(head(of.indicator())));
            }
            for (Proof proof : subject.proofs(proofs)) {
                tree(proof, "", "");
            }
            List<Proof> up = subject.up(proofs);
            if (!up.isEmpty()) {
                line("", style.strong(words.say("proof.up")));
                up.forEach(proof -> {
                    line("  ", says.says(proof.claim()));
                    said("    ", says.sum(proof));
                });
            }
            if (subject instanceof ProofSubject.Verdict) {
                aside();
            }
        }

        private String head(Indicator indicator) {
            List<String> clauses = assessment.submission().rubric().indicatorUses().clauses(indicator).stream()
                    .map(Clause::label)
                    .toList();
            return words.say("proof.indicator", phrases.title(indicator), phrases.list(clauses));
        }

        /** What the verdict hangs on beside the submission. */
        private void aside() {
            new Headline(phrases, assessment).sways().forEach(sway -> line("", sway));
            for (Outlook other : assessment.advice().otherModes()) {
                line(
                        "",
                        words.say(
                                "explain.otherMode",
                                phrases.mode(other.mode()),
                                phrases.verdict(other.ruling()),
                                other.ruling().rule()));
            }
        }

        private void line(String indent, String text) {
            out.append((indent + text).stripTrailing()).append('\n');
        }

        private void said(String indent, String text) {
            if (!text.isEmpty()) {
                line(indent, style.faint(text));
            }
        }

        /**
         * @param first what stands before its first line
         * @param rest what stands before every other
         */
        private void tree(Proof proof, String first, String rest) {
            boolean root = rest.isEmpty();
            boolean elsewhere = proof.step() instanceof Step.Elsewhere;
            String text = says.says(proof.claim()) + (elsewhere ? byRule(proof) : "");
            line(first, root ? style.strong(text) : text);
            if (elsewhere || !root && !whole && isPlain(proof)) {
                return;
            }
            List<Proof> below = below(proof);
            String before = rest + (below.isEmpty() ? "  " : "│ ");
            details.of(proof).forEach(detail -> said(before, detail));
            for (int i = 0; i < below.size(); i++) {
                boolean last = i == below.size() - 1;
                tree(below.get(i), rest + (last ? "└ " : "├ "), rest + (last ? "  " : "│ "));
            }
        }

        private String byRule(Proof proof) {
            return proof.claim()
                    .rule()
                    .map(rule -> words.say("proof.rule", rule))
                    .orElse("");
        }

        /** A clause that earns everything says so in a line. */
        private boolean isPlain(Proof proof) {
            return proof.claim() instanceof Claim.OfClause clause
                    && clause.score().worth().equals(clause.score().maximum());
        }

        /** What stands below it, without what would only say the same once more. */
        private List<Proof> below(Proof proof) {
            List<Proof> below = new ArrayList<>();
            if (proof.claim() instanceof Claim.OfRequirement && proof.grounds().size() > 1) {
                // Each year is judged by the same readings.
                proof.grounds().forEach(year -> below.add(new Proof(year.claim(), year.step(), List.of())));
                below.addAll(proof.grounds().get(0).grounds());
                return below;
            }
            for (Proof ground : proof.grounds()) {
                boolean same = proof.claim() instanceof Claim.OfClause && ProofDetails.isSimple(ground)
                        || proof.claim() instanceof Claim.OfRequirement;
                if (same) {
                    below.addAll(ground.grounds());
                } else {
                    below.add(ground);
                }
            }
            return below;
        }
    }
}
