package dev.readiness.report.result;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.report.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what became of submissions into one list of results a file, which all formats share. */
public final class Flattening {
    private final Lang lang;
    private final Workspace workspace;
    private volatile @Nullable Rules last;

    /**
     * @param lang the language of the results' texts
     * @param workspace what the fingerprints' paths are relative to
     */
    public Flattening(Lang lang, Workspace workspace) {
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(workspace, "workspace");
        this.lang = lang;
        this.workspace = workspace;
    }

    /**
     * {@return the results of one submission that was assessed without gates}
     *
     * @param assessment what became of it
     */
    public FileResults of(Assessment assessment) {
        return of(CheckedFile.of(
                assessment.submission().input().path(),
                assessment,
                assessment.problems(),
                List.of(),
                Optional.empty()));
    }

    /**
     * {@return the same results under other names, where a region is there twice in one report}
     *
     * @param file the results of a file whose region was seen before
     */
    public FileResults again(FileResults file) {
        String path = workspace.path(file.file().path());
        return new FileResults(
                file.file(),
                file.results().stream().map(result -> result.again(path)).toList());
    }

    /**
     * {@return vetoes, requirements, missing indicators, gates and problems of a file, each in the order of the rubric
     * or the file}
     *
     * @param file what a check made of it
     */
    public FileResults of(CheckedFile file) {
        List<Result> results = new ArrayList<>();
        Phrases phrases = new Phrases(lang);
        file.assessment().ifPresent(assessment -> {
            Phrases words =
                    phrases.of(assessment.submission().rubric().identity().model());
            Context context = new Context(
                    assessment,
                    file.comparison(),
                    words,
                    rules(assessment.submission().rubric(), words));
            results.addAll(new VetoResults(context).all());
            results.addAll(new RequirementResults(context).all());
            results.addAll(new MissingResults(context).all());
            results.addAll(new PastResults(context).all());
        });
        results.addAll(new GateResults(phrases, lang, file).all());
        results.addAll(new ProblemResults(phrases, workspace).of(file.problems()));
        return new FileResults(file, results);
    }

    /** Of files one after the other most are of the same rubric. */
    private Rules rules(Rubric rubric, Phrases words) {
        Rules known = last;
        if (known == null || known.rubric() != rubric) {
            known = new Rules(rubric, words);
            last = known;
        }
        return known;
    }
}
