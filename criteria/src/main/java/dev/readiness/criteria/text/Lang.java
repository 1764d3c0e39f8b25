package dev.readiness.criteria.text;

/** A language that everything written for people exists in. */
public enum Lang {
    /** Chinese, the language of the rubrics. */
    ZH("zh"),
    /** English. */
    EN("en");

    private final String code;

    Lang(String code) {
        this.code = code;
    }

    /** {@return the ISO 639-1 code, as in {@code --lang en}} */
    public String code() {
        return code;
    }
}
