package dev.readiness.author.lint;

import java.util.regex.Pattern;

/** Texts for people: in both languages, and short enough to be read. */
enum TextRule implements LintRule {
    TEXT_NOT_CHINESE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.files()
                    .texts()
                    .filter(text -> !text.isUnit())
                    .filter(text -> !HAN.matcher(text.words().text("zh")).find())
                    .forEach(
                            text -> findings.at(text.words(), "zh", text.words().text("zh")));
        }
    },
    TEXT_NOT_ENGLISH {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.files()
                    .texts()
                    .filter(text -> HAN.matcher(DOCUMENT_NUMBER
                                    .matcher(text.words().text("en"))
                                    .replaceAll(""))
                            .find())
                    .forEach(
                            text -> findings.at(text.words(), "en", text.words().text("en")));
        }
    },
    TEXT_TOO_LONG {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.files().texts().forEach(text -> {
                tooLong(text, "zh", text.size().chinese(), findings);
                tooLong(text, "en", text.size().english(), findings);
            });
        }

        private void tooLong(PackText text, String lang, int limit, Findings findings) {
            String words = text.words().text(lang);
            int length = words.codePointCount(0, words.length());
            if (length > limit) {
                findings.at(text.words(), lang, length, limit);
            }
        }
    };

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\\p{IsHan}+〔\\d{4}〕\\d+号");
}
