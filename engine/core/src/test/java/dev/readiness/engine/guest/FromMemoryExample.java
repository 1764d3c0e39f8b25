package dev.readiness.engine.guest;

import dev.readiness.criteria.document.Format;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.submission.Draft;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Rate;
import dev.readiness.engine.Assessor;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** What the documentation shows. */
final class FromMemoryExample {
    private FromMemoryExample() {}

    record Row(String indicator, boolean counted, long part, long whole, String value) {}

    static Assessor.Result assess(Assessor assessor, InputStream upload) throws IOException {
        return assessor.assess(Part.of("upload", Format.JSON, upload), Overrides.none());
    }

    static Assessor.Result assess(Assessor assessor, Iterable<Row> rows) {
        Draft draft = Draft.of("neimenggu-2023").region("甲旗").asOf(LocalDate.of(2024, 6, 30));
        draft.notApplicable(19, "辖区无粮食烘干业务");
        for (Row row : rows) { // by the indicator's id or title
            draft.put(row.indicator(), row.counted() ? Rate.of(row.part(), row.whole()) : row.value());
        }
        return assessor.assess(draft.text(), Overrides.none());
    }
}
