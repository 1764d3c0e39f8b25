package dev.readiness.cli;

import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.report.next.ProofSubject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Proves why clauses, indicators, the figure and the verdict stand as they do. */
final class ExplainCommand implements Callable<Integer> {
    private static final String SCORE = "score";
    private static final String VERDICT = "verdict";

    private final Session session;

    private final SubmissionOptions options = new SubmissionOptions();

    private final OutputOptions outputs = new OutputOptions();

    @SuppressWarnings("NullAway.Init")
    private Path file;

    private List<String> subjects = List.of();

    ExplainCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("explain", this);
        options.declare(syntax);
        outputs.declare(syntax);
        syntax.one(parameter("FILE").index("0"), Path.class, value -> file = value);
        syntax.many(parameter("SUBJECT").index("1..*").arity("1..*"), String.class, value -> subjects = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        session.readFiles().addAll(options.files());
        OptionalInt refusal = outputs.refusal(session, Use.PROOF, List.of(file));
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        Assessor.Result result = options.assess(session.helpedAssessor(), file);
        session.readFiles().add(result.assessment(), result.problems());
        session.report(result.problems());
        return result.assessment().map(this::explain).orElse(ExitCode.NO_ASSESSMENT);
    }

    private int explain(Assessment assessment) {
        Rubric rubric = assessment.submission().rubric();
        List<ProofSubject> meant = new ArrayList<>();
        for (String subject : subjects) {
            List<ProofSubject> found = meant(rubric, subject.strip());
            if (found.isEmpty()) {
                return unknown(rubric, subject.strip());
            }
            meant.addAll(found);
        }
        return outputs.write(session, (format, manner) -> format.render(assessment, meant, manner));
    }

    private int unknown(Rubric rubric, String subject) {
        if (Figures.whole(subject).isPresent()
                && rubric.clauseNumbers().nearest(subject).isEmpty()) {
            return session.refuse(
                    "clause.unknown",
                    subject,
                    rubric.label(rubric.clauses().firstKey()),
                    rubric.label(rubric.clauses().lastKey()));
        }
        TreeSet<String> known = new TreeSet<>(List.of(SCORE, VERDICT));
        for (Indicator indicator : rubric.indicators()) {
            known.add(indicator.id());
            known.add(indicator.title().zh());
        }
        Optional<String> printed = rubric.clauseNumbers()
                .nearest(subject)
                .or(() -> rubric.itemNumbers().nearest(subject));
        return session.refuse(
                "explain.unknown",
                subject,
                rubric.id(),
                printed.or(() -> Nearest.to(subject, known)).orElse(VERDICT));
    }

    /** A number stands for all that the source prints it for, and that of an item for its clauses. */
    private static List<ProofSubject> meant(Rubric rubric, String subject) {
        switch (subject) {
            case SCORE, "得分" -> {
                return List.of(new ProofSubject.Score());
            }
            case VERDICT, "结论" -> {
                return List.of(new ProofSubject.Verdict());
            }
            default -> {
                List<ProofSubject> numbered = numbered(rubric, subject);
                return numbered.isEmpty()
                        ? rubric.indicator(subject).stream()
                                .<ProofSubject>map(ProofSubject.OfIndicator::new)
                                .toList()
                        : numbered;
            }
        }
    }

    private static List<ProofSubject> numbered(Rubric rubric, String number) {
        List<Clause> meant = rubric.clauseNumbers().called(number);
        if (meant.isEmpty()) {
            meant = rubric.itemNumbers().called(number).stream()
                    .flatMap(item -> item.clauses().stream())
                    .toList();
        }
        return meant.stream().<ProofSubject>map(ProofSubject.OfClause::new).toList();
    }
}
