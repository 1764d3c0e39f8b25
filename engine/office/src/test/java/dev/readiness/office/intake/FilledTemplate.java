package dev.readiness.office.intake;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Evidence;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.ExemptionColumn;
import dev.readiness.office.template.Template;
import dev.readiness.office.template.TemplateRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template of a submission's rubric, filled in with what the submission says, as a careful clerk would. */
final class FilledTemplate {
    private static final String EXEMPTIONS = "合理缺项";
    private static final String DATA = "填报";

    private final Submission submission;
    private final XSSFWorkbook book;

    private FilledTemplate(Submission submission, XSSFWorkbook book) {
        this.submission = submission;
        this.book = book;
    }

    static byte[] of(Submission submission) {
        TemplateRequest request = new TemplateRequest(
                submission.rubric(),
                Optional.empty(),
                Optional.of(submission.region()),
                Optional.of(submission.asOf()),
                submission.asOf(),
                Lang.ZH);
        byte[] empty = new Template(request).whole().get(0).bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new FilledTemplate(submission, book).fill();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        submission.readings().values().forEach(this::fill);
        XSSFSheet sheet = book.getSheet(EXEMPTIONS);
        submission.exemptions().values().forEach(exemption -> {
            Row row = row(sheet, String.valueOf(exemption.clause()));
            row.getCell(ExemptionColumn.DECLARED.ordinal()).setCellValue("不适用");
            row.getCell(ExemptionColumn.REASON.ordinal()).setCellValue(exemption.reason());
        });
    }

    private void fill(Reading reading) {
        String id = reading.indicator().id();
        if (reading.value() instanceof Value.ByYear byYear) {
            byYear.years().forEach((year, figure) -> fill(id + "/" + year, figure.value()));
            int first = byYear.years().firstKey();
            remarks(id + "/" + first, reading);
        } else {
            fill(id, reading.value());
            remarks(id, reading);
        }
    }

    private void remarks(String key, Reading reading) {
        if (!reading.evidence().isEmpty()) {
            cell(key, DataColumn.EVIDENCE)
                    .setCellValue(
                            reading.evidence().stream().map(Evidence::reference).collect(Collectors.joining("；")));
        }
        reading.note().ifPresent(note -> cell(key, DataColumn.NOTE).setCellValue(note));
    }

    private void fill(String key, Value value) {
        if (value instanceof Value.Attestation attestation) {
            cell(key, DataColumn.VALUE).setCellValue(attestation.yes() ? "是" : "否");
        } else if (value instanceof Value.Number number) {
            cell(key, DataColumn.VALUE).setCellValue(number(number.amount()));
        } else if (value instanceof Value.Rate rate && rate.fraction().isPresent()) {
            cell(key, DataColumn.NUMERATOR)
                    .setCellValue(number(rate.fraction().get().numerator()));
            cell(key, DataColumn.DENOMINATOR)
                    .setCellValue(number(rate.fraction().get().denominator()));
        } else if (value instanceof Value.Rate rate) {
            cell(key, DataColumn.VALUE).setCellValue(number(rate.share().orElseThrow()));
        } else if (value instanceof Value.Events events && events.days().isEmpty()) {
            cell(key, DataColumn.VALUE).setCellValue("无");
        } else if (value instanceof Value.Events events) {
            cell(key, DataColumn.DATES)
                    .setCellValue(events.days().stream().map(Object::toString).collect(Collectors.joining("、")));
        }
    }

    private static double number(Quantity quantity) {
        return Double.parseDouble(quantity.written());
    }

    private Cell cell(String key, DataColumn column) {
        return row(book.getSheet(DATA), key).getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Row row(XSSFSheet sheet, String key) {
        for (Row row : sheet) {
            Cell cell = row.getCell(DataColumn.KEY.ordinal());
            if (cell != null && cell.toString().equals(key)) {
                return row;
            }
        }
        throw new IllegalStateException("The template must have a row for (" + key + ").");
    }
}
