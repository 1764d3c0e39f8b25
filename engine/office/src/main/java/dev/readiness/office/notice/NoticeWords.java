package dev.readiness.office.notice;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.office.ledger.OpenWork;
import dev.readiness.report.Phrases;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** The words that notices are made of. */
record NoticeWords(Wording wording, Phrases phrases) {

    static NoticeWords of(Lang lang) {
        return new NoticeWords(Wording.of(Notice.class, "notice", lang), new Phrases(lang));
    }

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    String list(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(say("comma")));
    }

    /** Who has to see to it, or that nobody is named. */
    String holders(OpenWork work) {
        return work.holders().isEmpty() ? say("noUnit") : list(work.holders());
    }

    /** By when; in the region's own words where it names no day. */
    String due(OpenWork work) {
        return work.due().map(LocalDate::toString).or(work::time).orElse(say("undated"));
    }

    String day(LocalDate day) {
        return phrases.longDay(day);
    }

    /** {@code number}, from 1, as chapters are numbered: 一, 二 … or 1, 2 … */
    String ordinal(int number) {
        String digits = say("digits");
        if (digits.isEmpty() || number > 99) {
            return String.valueOf(number);
        }
        String ten = digits.substring(9, 10);
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? digits.substring(tens - 1, tens) : "")
                + (tens > 0 ? ten : "")
                + (ones > 0 ? digits.substring(ones - 1, ones) : "");
    }
}
