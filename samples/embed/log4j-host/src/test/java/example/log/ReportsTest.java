package example.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ReportsTest {
    private final Assessment assessment = new Assessor()
            .assess(Path.of("..", "..", "neimenggu-2023", "vetoed", "submission.yaml"), Overrides.none())
            .assessment()
            .orElseThrow();

    @Test
    void the_host_logs_by_its_own_log4j() {
        assertEquals(
                "org.apache.logging.slf4j.Log4jLogger",
                LoggerFactory.getLogger("anything").getClass().getName());
    }

    @Test
    void every_report_is_made() {
        assertTrue(Reports.json(assessment).contains("\"verdict\""));
        assertTrue(Reports.html(assessment).contains("</html>"));
        assertEquals('P', Reports.word(assessment)[0]);
        assertEquals('P', Reports.ledger(assessment)[0]);
    }
}
