package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Digits;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Plain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notations of figures in rubrics and submissions. */
public final class Figures {
    private static final int MOST_DIGITS = 15;
    private static final int DIGITS_OF_AN_INT = 9;
    private static final int LENGTH_OF_A_DAY = 10;
    private static final String NUMERALS = "零一二三四五六七八九";

    private Figures() {}

    /** What few files hold, so that it is compiled only for those. */
    private static final class Rare {
        private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3}){1,4}(\\.\\d{1,15})?");
        private static final Pattern DAY_OTHERWISE =
                Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?"
                        + "(?:[T ]\\s*[0-2]?\\d:[0-5]\\d(?::[0-5]\\d(?:\\.0+)?)?)?");
        private static final Pattern DAY_OF_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
        private static final Pattern DAY_IN_NUMERALS =
                Pattern.compile("([零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]");
        /** Signs that stand for 零 in years as people type them. */
        private static final Pattern NOUGHT = Pattern.compile("[〇○O0]");

        private static final Pattern NUMERAL = Pattern.compile("([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)");
        private static final Pattern PERIOD = Pattern.compile("(\\d{1,3}) (years?|months?|days?)");
    }

    /**
     * {@return a decimal number such as {@code 79.99} or {@code 12,480}}
     *
     * @param text what someone wrote, half-width or full-width
     */
    public static Optional<Quantity> decimal(String text) {
        String plain = Plain.of(text);
        if (plain.indexOf(',') >= 0) {
            return Rare.GROUPED.matcher(plain).matches()
                    ? Optional.of(Quantity.of(plain.replace(",", "")))
                    : Optional.empty();
        }
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        boolean decimal = point < 0
                ? Digits.are(plain, start, plain.length(), MOST_DIGITS)
                : Digits.are(plain, start, point, MOST_DIGITS)
                        && Digits.are(plain, point + 1, plain.length(), MOST_DIGITS);
        return decimal ? Optional.of(Quantity.of(plain)) : Optional.empty();
    }

    /**
     * {@return a percentage such as {@code 98.5%}, as a rate: 100 % is 1}
     *
     * @param text what someone wrote, half-width or full-width
     */
    public static Optional<Quantity> percentage(String text) {
        String plain = Plain.of(text);
        return plain.endsWith("%")
                ? decimal(plain.substring(0, plain.length() - 1)).map(number -> number.dividedBy(100))
                : Optional.empty();
    }

    /**
     * {@return a day such as {@code 2023-12-01}}
     *
     * @param text what someone wrote, half-width or full-width
     */
    public static Optional<LocalDate> day(String text) {
        String plain = Plain.of(text);
        boolean day = plain.length() == LENGTH_OF_A_DAY
                && Digits.are(plain, 0, 4, 4)
                && plain.charAt(4) == '-'
                && Digits.are(plain, 5, 7, 2)
                && plain.charAt(7) == '-'
                && Digits.are(plain, 8, LENGTH_OF_A_DAY, 2);
        return day
                ? dayOf(number(plain, 0, 4), number(plain, 5, 7), number(plain, 8, LENGTH_OF_A_DAY))
                : Optional.empty();
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The day, if the calendar has it. */
    private static Optional<LocalDate> dayOf(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return a calendar year such as {@code 2023} or 2023年}
     *
     * @param text what someone wrote, half-width or full-width
     */
    public static OptionalInt year(String text) {
        String plain = Plain.of(text);
        int end = plain.endsWith("年") ? plain.length() - 1 : plain.length();
        return end == 4 && Digits.are(plain, 0, end, 4) ? OptionalInt.of(number(plain, 0, end)) : OptionalInt.empty();
    }

    /**
     * {@return a day written another way, such as {@code 2023/7/12}, {@code 20230712}, 2023年7月12日 or 二〇二三年七月十二日, as
     * {@code 2023-07-12}: of any calendar}. What leaves open which number is the month, or names no day, is none.
     *
     * @param text what someone wrote, half-width or full-width
     */
    public static Optional<String> dayWrittenOtherwise(String text) {
        String plain = Plain.of(text);
        Matcher parted = Rare.DAY_OTHERWISE.matcher(plain);
        if (parted.matches()) {
            return Optional.of(parted.group(1) + "-" + twoDigits(parted.group(2)) + "-" + twoDigits(parted.group(3)));
        }
        Matcher digits = Rare.DAY_OF_DIGITS.matcher(plain);
        if (digits.matches()) {
            return Optional.of(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3))
                    .filter(day -> day(day).isPresent());
        }
        Matcher numerals =
                Rare.DAY_IN_NUMERALS.matcher(Rare.NOUGHT.matcher(plain).replaceAll("零"));
        return numerals.matches()
                ? Optional.of(digits(numerals.group(1)) + "-" + tens(numerals.group(2)) + "-" + tens(numerals.group(3)))
                        .filter(day -> !day.contains("?"))
                : Optional.empty();
    }

    private static String digits(String numerals) {
        StringBuilder digits = new StringBuilder();
        numerals.chars().forEach(numeral -> digits.append(NUMERALS.indexOf(numeral)));
        return digits.toString();
    }

    /** 三 as 03, 十二 as 12 and 三十一 as 31; a question mark for what is no number. */
    private static String tens(String numeral) {
        Matcher matcher = Rare.NUMERAL.matcher(numeral);
        if (!matcher.matches() || matcher.group(2).isEmpty() && numeral.length() != 1) {
            return "?";
        }
        if (matcher.group(2).isEmpty()) {
            return "0" + digits(numeral);
        }
        String ten = matcher.group(1).isEmpty() ? "1" : digits(matcher.group(1));
        return ten + (matcher.group(3).isEmpty() ? "0" : digits(matcher.group(3)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /**
     * {@return a whole number that fits an {@code int}}
     *
     * @param text what someone wrote, half-width or full-width
     */
    public static Optional<Integer> whole(String text) {
        String plain = Plain.of(text);
        return Digits.are(plain, plain.startsWith("-") ? 1 : 0, plain.length(), DIGITS_OF_AN_INT)
                ? Optional.of(Integer.valueOf(plain))
                : Optional.empty();
    }

    /**
     * {@return a period such as {@code 2 years}}
     *
     * @param text what someone wrote, half-width or full-width
     */
    public static Optional<Period> period(String text) {
        Matcher matcher = Rare.PERIOD.matcher(text);
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
