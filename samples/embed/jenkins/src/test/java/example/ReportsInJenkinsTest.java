package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.report.ci.GitlabReport;
import dev.readiness.report.ci.ResultFormat;
import dev.readiness.report.ci.SarifReport;
import dev.readiness.report.result.Flattening;
import dev.readiness.report.result.Workspace;
import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.Report;
import edu.hm.hafner.analysis.Severity;
import edu.hm.hafner.analysis.registry.ParserRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jenkins shows of a check: as many issues as there are failures, each at its line, none where nothing fails. */
class ReportsInJenkinsTest {
    private static final String VETOED = """
            rubric: neimenggu-2023
            region: 某某旗
            asOf: 2023-12-01
            indicators:
              党政领导严格落实食品安全职责: 否
              监督抽检均衡推进: 否
            """;

    @TempDir
    private Path folder;

    private Report read(String parser, ResultFormat format, String name) throws IOException {
        Assessment assessment = new Assessor()
                .assess(Files.writeString(folder.resolve("旗.yaml"), VETOED), Overrides.none())
                .assessment()
                .orElseThrow();
        Path file = folder.resolve(name);
        Files.writeString(file, format.render(List.of(new Flattening(Lang.ZH, new Workspace(folder)).of(assessment))));
        return new ParserRegistry().get(parser).createParser().parse(new FileReaderFactory(file));
    }

    @Test
    void code_quality_becomes_issues_at_their_lines() throws IOException {
        Report report = read("code-climate", new GitlabReport(Lang.ZH, new Workspace(folder)), "gitlab.json");
        Issue veto = report.stream()
                .filter(issue -> issue.getLineStart() == 5)
                .findFirst()
                .orElseThrow();
        assertEquals("旗.yaml", Path.of(veto.getFileName()).getFileName().toString());
        assertEquals("Bug Risk", veto.getCategory());
        assertFalse(veto.getFingerprint().isBlank());
        assertTrue(report.stream().anyMatch(issue -> issue.getLineStart() == 6));
    }

    @Test
    void sarif_for_upload_becomes_issues_and_no_pass_is_one() throws IOException {
        Report report = read("sarif", SarifReport.forUpload(Lang.ZH, new Workspace(folder)), "upload.sarif");
        Issue veto = report.stream()
                .filter(issue -> issue.getSeverity().equals(Severity.WARNING_HIGH))
                .findFirst()
                .orElseThrow();
        assertEquals(5, veto.getLineStart());
        assertTrue(veto.getMessage().contains("党政领导"), veto.getMessage());
        // A veto that trips, three that nobody can tell, a clause that lost; all that is missing is one.
        assertEquals(6, report.size());
    }
}
