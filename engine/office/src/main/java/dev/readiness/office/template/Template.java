package dev.readiness.office.template;

import dev.readiness.office.sheet.FileNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is handed out for one request. Equal requests come to equal bytes. */
public final class Template {
    private static final String WORKBOOK = ".xlsx";

    private final TemplateRequest request;
    private final TemplateWords words;
    private final Forms forms;

    /** @param request what is to be filled in, and for whom */
    public Template(TemplateRequest request) {
        this.request = request;
        this.words = new TemplateWords(request.lang());
        this.forms = new Forms(request, words.phrases());
    }

    /**
     * One file to hand out.
     *
     * @param path where it goes in the folder for all, parted by slashes
     * @param bytes what stands in it; not copied
     * @param clauses how many clauses it asks for; 0 for an index or a task table
     * @param indicators how many indicators it asks for; 0 for an index or a task table
     */
    public record HandOut(String path, byte[] bytes, int clauses, long indicators) {}

    /** {@return the units that have a form of their own} */
    public List<String> units() {
        return forms.byUnit().stream().flatMap(form -> form.unit().stream()).toList();
    }

    /** {@return one workbook for everything, the same as YAML, and the task table} */
    public List<HandOut> whole() {
        Form form = forms.whole();
        String name = words.say("file.form") + WORKBOOK;
        List<HandOut> handOuts = new ArrayList<>();
        handOuts.add(handOut(name, form, new TemplateBook(request, words).of(form, false)));
        if (request.places().apart()) {
            handOuts.addAll(apart(forms.byPlace(), new LinkedHashMap<>()));
        }
        handOuts.add(yaml());
        handOuts.add(tasks());
        return handOuts;
    }

    /**
     * {@return a workbook for each unit in a folder of their own, an index of them, everything as YAML, and the task
     * table}
     */
    public List<HandOut> byUnit() {
        Map<String, Form> byPath = new LinkedHashMap<>();
        List<Form> all = new ArrayList<>(forms.byUnit());
        if (request.places().apart()) {
            all.addAll(forms.byPlace());
        }
        List<HandOut> handOuts = apart(all, byPath);
        byte[] index = new UnitIndex(request, words).of(byPath);
        handOuts.add(new HandOut(words.say("sheet.index") + WORKBOOK, index, 0, 0));
        handOuts.add(yaml());
        handOuts.add(tasks());
        return handOuts;
    }

    /** A workbook for each of {@code all} in a folder of their own; {@code byPath} takes what stands where. */
    private List<HandOut> apart(List<Form> all, Map<String, Form> byPath) {
        String stem = words.say("folder.units") + "/" + words.say("file.form") + "-";
        for (Form form : all) {
            byPath.put(FileNames.fit(stem, words.unit(form, true), WORKBOOK, byPath.keySet()), form);
        }
        List<HandOut> handOuts = new ArrayList<>();
        byPath.forEach(
                (path, form) -> handOuts.add(handOut(path, form, new TemplateBook(request, words).of(form, true))));
        return handOuts;
    }

    private HandOut tasks() {
        byte[] table = new TaskForm(request, words).of(forms.whole().clauses());
        return new HandOut(words.say("file.tasks") + WORKBOOK, table, 0, 0);
    }

    private HandOut yaml() {
        Form form = forms.everything();
        String text = new TemplateYaml(request, words).of(form);
        return handOut(words.say("file.yaml"), form, text.getBytes(StandardCharsets.UTF_8));
    }

    private static HandOut handOut(String path, Form form, byte[] bytes) {
        return new HandOut(path, bytes, form.clauses().size(), form.indicators());
    }
}
