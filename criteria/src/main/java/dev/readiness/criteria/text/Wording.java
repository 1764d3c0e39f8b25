package dev.readiness.criteria.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one package in one language: a properties file in UTF-8 whose values may hold {@code {0}}, {@code
 * {1}} … for arguments. Nothing else in a value is special.
 */
public final class Wording {
    private static final Map<String, Wording> LOADED = new ConcurrentHashMap<>();

    private final Properties sentences;
    private final String name;
    private final String variant;

    private Wording(Properties sentences, String name, String variant) {
        this.sentences = sentences;
        this.name = name;
        this.variant = variant;
    }

    /**
     * {@return what {@code <stem>_<lang>.properties} beside {@code owner} says; loaded when it is first asked for}
     *
     * @param owner the class whose package and module hold the file
     * @param stem the file's name without language and ending
     * @param lang the language that is asked for
     * @throws IllegalStateException if the distribution lacks the file
     */
    public static Wording of(Class<?> owner, String stem, Lang lang) {
        String name = stem + "_" + lang.code() + ".properties";
        return LOADED.computeIfAbsent(owner.getPackageName() + "/" + name, place -> load(owner, name));
    }

    private static Wording load(Class<?> owner, String name) {
        Properties sentences = new Properties();
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The wording (" + name + ") of (" + owner.getName() + ") is missing.");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                sentences.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(sentences, name, "");
    }

    /**
     * {@return the same wording, but where a sentence has a variant under {@code <key>.<name>} that one}
     *
     * @param name the variant's name, such as the format that says it
     */
    public Wording variant(String name) {
        return new Wording(sentences, this.name, "." + name);
    }

    /**
     * {@return the sentence under {@code key}, its places filled with {@code arguments}}
     *
     * @param key the sentence's key in the properties file
     * @param arguments what its places are filled with, in order
     * @throws IllegalArgumentException if there is no such sentence
     */
    public String say(String key, Object... arguments) {
        String sentence = sentences.getProperty(key + variant, sentences.getProperty(key));
        if (sentence == null) {
            throw new IllegalArgumentException("The sentence (" + key + ") must be in (" + name + ").");
        }
        return fill(sentence, List.of(arguments));
    }

    /**
     * {@return whether there is a sentence under {@code key}}
     *
     * @param key the sentence's key in the properties file
     */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** {@return every key of this wording, for tests that hold the languages together} */
    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    private static String fill(String sentence, List<?> arguments) {
        StringBuilder out = new StringBuilder(sentence.length() + 32);
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            int place = close < 0 ? -1 : place(sentence, open + 1, close);
            if (place < 0 || place >= arguments.size()) {
                out.append(sentence, from, open + 1);
                from = open + 1;
            } else {
                out.append(sentence, from, open).append(arguments.get(place));
                from = close + 1;
            }
        }
        return out.append(sentence, from, sentence.length()).toString();
    }

    private static int place(String sentence, int from, int to) {
        return to - from == 1 && Character.isDigit(sentence.charAt(from)) ? sentence.charAt(from) - '0' : -1;
    }
}
