package example.web;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessor;
import dev.readiness.report.json.JsonReport;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a submission in YAML, or in JSON, which is YAML, too. */
@RestController
class Assessments {
    private final Assessor assessor;
    private final JsonReport report = new JsonReport(Lang.ZH);

    Assessments(Assessor assessor) {
        this.assessor = assessor;
    }

    /** What is wrong with one field. */
    record Wrong(String pointer, int line, int column, String code, String message, String remedy) {
        static Wrong of(Problem problem) {
            return new Wrong(
                    problem.pointer(),
                    problem.location().line(),
                    problem.location().column(),
                    problem.code().name(),
                    problem.message(Lang.ZH),
                    problem.remedy(Lang.ZH));
        }
    }

    /** The report, or by RFC 9457 every problem of a submission that can't be assessed. */
    @PostMapping("/assessments")
    ResponseEntity<?> assess(@RequestBody String submission) {
        Assessor.Result result = assessor.assess(Part.yaml(submission), Overrides.today(LocalDate.now()));
        return result.assessment()
                .<ResponseEntity<?>>map(assessment -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(report.render(assessment)))
                .orElseGet(() -> refused(result.problems()));
    }

    private static ResponseEntity<ProblemDetail> refused(List<Problem> problems) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        detail.setTitle("填报数据有错误，未能评估");
        detail.setDetail("共 " + problems.size() + " 处");
        detail.setProperty("problems", problems.stream().map(Wrong::of).toList());
        return ResponseEntity.unprocessableEntity()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
