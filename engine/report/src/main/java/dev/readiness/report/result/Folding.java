package dev.readiness.report.result;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.check.Comparison;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Folds what is missing into one result for each file and unit, for services that show a limited number: a county that
 * has filled in nothing would else fill them by itself.
 */
public final class Folding {
    private static final int NAMED = 5;

    private final Phrases phrases;

    /** @param lang the language of its texts */
    public Folding(Lang lang) {
        this.phrases = new Phrases(lang);
    }

    /**
     * {@return its remarks, the gravest first, what is missing folded}
     *
     * @param file all results of one submission
     */
    public Stream<Result> remarks(FileResults file) {
        return Stream.concat(
                        file.results().stream()
                                .filter(Result::remark)
                                .filter(result -> result.subject() != Subject.INDICATOR),
                        missing(file))
                .sorted(Result.GRAVEST);
    }

    private record Lack(MissingIndicator missing, Result result) {}

    private Stream<Result> missing(FileResults file) {
        return file.file().assessment().stream().flatMap(assessment -> {
            List<Result> results = file.of(Subject.INDICATOR).toList();
            List<MissingIndicator> missing = assessment.advice().missing();
            Map<String, List<Lack>> byUnit = new LinkedHashMap<>();
            for (int i = 0; i < results.size(); i++) {
                String unit = unit(assessment, missing.get(i));
                byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(new Lack(missing.get(i), results.get(i)));
            }
            return byUnit.entrySet().stream().map(entry -> fold(assessment, entry.getKey(), entry.getValue()));
        });
    }

    private String unit(Assessment assessment, MissingIndicator missing) {
        return phrases.holders(assessment, missing.clauses().get(0)).orElse("");
    }

    private Result fold(Assessment assessment, String unit, List<Lack> lacks) {
        if (lacks.size() == 1) {
            return lacks.get(0).result();
        }
        Result first = lacks.get(0).result();
        String titles = phrases.list(lacks.stream()
                .limit(NAMED)
                .map(lack -> phrases.title(lack.missing().indicator()))
                .toList());
        String says = phrases.say(
                "result.folded",
                lacks.size(),
                unit.isEmpty() ? "" : phrases.say("breach.ofKind", unit),
                titles + (lacks.size() > NAMED ? phrases.say("breach.andOthers") : ""));
        String rubric = assessment.submission().rubric().id();
        Rule rule = new Rule(
                rubric + "/missing",
                phrases.say("result.rule.folded"),
                phrases.say("result.rule.folded"),
                phrases.say("result.rule.folded"));
        Optional<Comparison.State> state =
                lacks.stream().flatMap(lack -> lack.result().state().stream()).min(Comparison.State::compareTo);
        return new Result(
                Subject.INDICATOR,
                rule,
                first.clause(),
                first.kind(),
                first.word(),
                first.gravity(),
                Safe.line(says),
                first.place(),
                Optional.empty(),
                Quantity.ZERO,
                true,
                state,
                Tracking.of(rule.id(), assessment.submission().region(), unit));
    }
}
