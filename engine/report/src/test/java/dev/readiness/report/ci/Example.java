package dev.readiness.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.check.Breach;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Level;
import dev.readiness.engine.check.Matter;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Flattening;
import dev.readiness.report.result.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A little rubric and submissions against it: a sound one, a broken one and a hostile one. */
final class Example {
    static final Path FOLDER = Path.of("src/test/resources/ci");
    static final Workspace HERE = new Workspace(Path.of(""));
    private static final Assessor ASSESSOR = assessor();

    private Example() {}

    private static Assessor assessor() {
        Packs.Read read = Packs.with(List.of(FOLDER.resolve("rubrics")));
        assertThat(read.problems()).isEmpty();
        return new Assessor(read.packs());
    }

    /** The sound submission without gates. */
    static List<FileResults> alone(Lang lang) {
        return files(lang, file("镇.yaml", List.of()));
    }

    /** Both submissions, the sound one before two gates. */
    static List<FileResults> check(Lang lang) {
        CheckedFile sound = file("镇.yaml", List.of());
        Matter tripped = new Matter.Veto(
                sound.assessment().orElseThrow().advice().vetoes().get(0));
        Matter verdict =
                new Matter.NotReady(sound.assessment().orElseThrow().advice().ruling());
        List<GateResult> gates = List.of(
                gate(Gate.VETO_TRIPPED, Level.ERROR, tripped),
                gate(Gate.VERDICT, Level.WARN, verdict),
                new GateResult(Gate.EVIDENCE, Level.ERROR, List.of(), Optional.empty()));
        return files(lang, file("镇.yaml", gates), file("broken, 100%.yaml", List.of()));
    }

    /** Hostile words wherever a region or a rubric can put them. */
    static List<FileResults> hostile(Lang lang) {
        return files(lang, file("hostile.yaml", List.of()), file("hostile-broken.yaml", List.of()));
    }

    /** A file that could not be read, under a hostile name. */
    static List<FileResults> badlyNamed(Lang lang) {
        String name = "::error::]]><script>|`rm` # SKIP\u001B[31m\u202E,[a](b)\n::stop-commands::x.yaml";
        Problem problem = new Problem(DocumentProblem.FILE_NOT_FOUND, new Location(name, 1, 1), "", List.of(name));
        CheckedFile file = CheckedFile.refused(name, List.of(problem));
        return files(lang, file);
    }

    static List<FileResults> files(Lang lang, CheckedFile... files) {
        return Stream.of(files).map(new Flattening(lang, HERE)::of).toList();
    }

    private static GateResult gate(Gate gate, Level level, Matter matter) {
        return new GateResult(
                gate, level, List.of(new Breach(gate, level, Optional.empty(), matter)), Optional.empty());
    }

    private static CheckedFile file(String name, List<GateResult> gates) {
        Path path = FOLDER.resolve(name);
        Assessor.Result result = ASSESSOR.assess(path, Overrides.none());
        return result.assessment()
                .map(assessment ->
                        CheckedFile.of(path.toString(), assessment, result.problems(), gates, Optional.empty()))
                .orElseGet(() -> CheckedFile.refused(path.toString(), result.problems()));
    }

    /** The formats in {@code lang}, each under the name that its golden files bear. */
    static List<Named> formats(Lang lang) {
        List<Named> formats = new ArrayList<>();
        formats.add(new Named("sarif", SarifReport.full(lang, HERE)));
        formats.add(new Named("github.sarif", SarifReport.forUpload(lang, HERE)));
        formats.add(new Named("junit.xml", new JUnitReport(lang, HERE)));
        formats.add(new Named("tap", new TapReport(lang, HERE, 14)));
        formats.add(new Named("github", new GithubCommands(lang, HERE)));
        formats.add(new Named("gitlab.json", new GitlabReport(lang, HERE)));
        formats.add(new Named("md", MarkdownReport.full(lang, HERE)));
        formats.add(new Named("summary.md", MarkdownReport.summary(lang, HERE)));
        return formats;
    }

    /** A format and its name. */
    record Named(String name, ResultFormat format) {
        @Override
        public String toString() {
            return name;
        }
    }
}
