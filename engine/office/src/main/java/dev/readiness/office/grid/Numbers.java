package dev.readiness.office.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns the numbers of one workbook into what they stand for. */
final class Numbers {
    /** As many digits as spreadsheet programs keep; what lies beyond is the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean since1904;

    Numbers(boolean since1904) {
        this.since1904 = since1904;
    }

    /** The cell's kind, text and what it shows; empty if {@code raw} is no number. */
    Optional<Cell> cell(int row, int column, String raw, NumberFormat format, Optional<String> formula) {
        double value;
        try {
            value = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Optional.empty();
        }
        String shown = shown(value, format);
        Optional<String> day = format.isDay() ? day(value) : Optional.empty();
        if (day.isPresent()) {
            return Optional.of(new Cell(row, column, Cell.Kind.DAY, day.get(), shown, formula));
        }
        if (format.isPercent()) {
            String share = plain(decimal(value).movePointRight(2)) + "%";
            return Optional.of(new Cell(row, column, Cell.Kind.PERCENT, share, shown, formula));
        }
        return Optional.of(new Cell(row, column, Cell.Kind.NUMBER, plain(decimal(value)), shown, formula));
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).round(DIGITS);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The day of a serial number; a time without a day has none. */
    private Optional<String> day(double serial) {
        if (serial < 1 || !DateUtil.isValidExcelDate(serial)) {
            return Optional.empty();
        }
        LocalDateTime time = DateUtil.getLocalDateTime(serial, since1904);
        return Optional.ofNullable(time).map(LocalDateTime::toLocalDate).map(Object::toString);
    }

    private String shown(double value, NumberFormat format) {
        try {
            return formatter.formatRawCellContents(value, format.id(), format.code(), since1904);
        } catch (RuntimeException e) { // a format that no spreadsheet program wrote
            return plain(decimal(value));
        }
    }
}
