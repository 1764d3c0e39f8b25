package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.number.Quantity;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notations of figures in rubrics and submissions. */
public final class Figures {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3}){1,4}(\\.\\d{1,15})?");
    private static final Pattern DAY_OTHERWISE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,3}) (years?|months?|days?)");

    private Figures() {}

    /** A decimal number such as {@code 79.99} or {@code 12,480}. */
    public static Optional<Quantity> decimal(String text) {
        String plain = Binding.plain(text);
        if (GROUPED.matcher(plain).matches()) {
            return Optional.of(Quantity.of(plain.replace(",", "")));
        }
        return DECIMAL.matcher(plain).matches() ? Optional.of(Quantity.of(plain)) : Optional.empty();
    }

    /** A percentage such as {@code 98.5%}, as a rate: 100 % is 1. */
    public static Optional<Quantity> percentage(String text) {
        String plain = Binding.plain(text);
        return plain.endsWith("%")
                ? decimal(plain.substring(0, plain.length() - 1)).map(number -> number.dividedBy(100))
                : Optional.empty();
    }

    /** A day such as {@code 2023-12-01}. */
    public static Optional<LocalDate> day(String text) {
        String plain = Binding.plain(text);
        if (!DAY.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(plain));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A day written another way, such as {@code 2023/7/12} or 2023年7月12日, as {@code 2023-07-12}: of any calendar. */
    public static Optional<String> dayWrittenOtherwise(String text) {
        Matcher matcher = DAY_OTHERWISE.matcher(Binding.plain(text));
        return matcher.matches()
                ? Optional.of(matcher.group(1) + "-" + twoDigits(matcher.group(2)) + "-" + twoDigits(matcher.group(3)))
                : Optional.empty();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** A whole number that fits an {@code int}. */
    public static Optional<Integer> whole(String text) {
        String plain = Binding.plain(text);
        return plain.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    /** A period such as {@code 2 years}. */
    static Optional<Period> period(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2).charAt(0)) {
                    case 'y' -> Period.ofYears(amount);
                    case 'm' -> Period.ofMonths(amount);
                    default -> Period.ofDays(amount);
                });
    }

    /** {@code period} as {@link #period} reads it. */
    static String written(Period period) {
        if (period.getYears() > 0) {
            return period.getYears() + " years";
        }
        return period.getMonths() > 0 ? period.getMonths() + " months" : period.getDays() + " days";
    }
}
