package dev.readiness.criteria.text;

import java.util.Objects;

/**
 * A text for people in both languages. Where only one was written, that stands for the other.
 *
 * @param zh the Chinese wording, never blank
 * @param en the English wording, never blank
 */
public record Text(String zh, String en) {

    /**
     * {@return the wording in {@code lang}}
     *
     * @param lang the language that is asked for
     */
    public String in(Lang lang) {
        Objects.requireNonNull(lang, "lang");
        return lang == Lang.ZH ? zh : en;
    }
}
