package dev.readiness.author.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes JSON documents at random, most often into something that somebody might have typed. */
final class Mutation {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Values of every kind, right in one place and wrong in another. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "3",
            "29",
            "31",
            "83.6",
            "12.5",
            "98",
            "0.98",
            "131",
            "2023",
            "1000000000000000",
            "\"是\"",
            "\"否\"",
            "\"YES\"",
            "\"no\"",
            "\"无\"",
            "\"None\"",
            "\"也许\"",
            "\"\"",
            "\"  \"",
            "\"0\"",
            "\"19\"",
            "\"31\"",
            "\"12,480\"",
            "\"012,480\"",
            "\"1,2\"",
            "\"12.0\"",
            "\"12.5\"",
            "\"-3\"",
            "\"98%\"",
            "\"98.5 %\"",
            "\"100%\"",
            "\"100.1%\"",
            "\"120%\"",
            "\"-5%\"",
            "\"９８％\"",
            "\"98％\"",
            "\"0.98\"",
            "\"%\"",
            "\"98%%\"",
            "\"3次\"",
            "\"3 起\"",
            "\"40学时\"",
            "\"83.6 分\"",
            "\"2023-07-12\"",
            "\"2023-7-12\"",
            "\"2023-13-01\"",
            "\"2023-04-31\"",
            "\"2023-02-29\"",
            "\"2099-01-01\"",
            "\"2023年7月12日\"",
            "\"随便什么\"",
            "[]",
            "[null]",
            "[\"2023-07-12\"]",
            "[\"2023-07-12\", null]",
            "[\"2023-07-12\", \"x\"]",
            "[[]]",
            "[29]",
            "[29, 30, 32, 33]",
            "[29, 30, 31, 32, 33]",
            "[29, 29]",
            "[1]",
            "[\"a.pdf\"]",
            "[{}]",
            "{}",
            "{\"a\": 1}",
            "{\"value\": null}",
            "{\"value\": \"是\"}",
            "{\"value\": \"98%\"}",
            "{\"value\": 3}",
            "{\"value\": 0}",
            "{\"value\": \"无\"}",
            "{\"value\": [\"2023-07-12\"]}",
            "{\"value\": {}}",
            "{\"value\": \"是\", \"note\": []}",
            "{\"value\": \"是\", \"evidence\": \"a.pdf\", \"note\": \"核对\"}",
            "{\"value\": \"是\", \"evidence\": [1, null]}",
            "{\"value\": \"是\", \"evidence\": [[]]}",
            "{\"evidence\": [\"a.pdf\"]}",
            "{\"numerator\": 3, \"denominator\": 4}",
            "{\"numerator\": \"3\", \"denominator\": 4, \"note\": \"x\"}",
            "{\"numerator\": 5, \"denominator\": 4}",
            "{\"numerator\": 3}",
            "{\"numerator\": 3, \"denominator\": null}",
            "{\"numerator\": -3, \"denominator\": 4}",
            "{\"numerator\": 3.5, \"denominator\": 4}",
            "{\"numerator\": 3, \"denominator\": 4, \"value\": \"75%\"}",
            "{\"numerator\": 3, \"denominator\": 4, \"value\": null}",
            "{\"numerator\": null, \"value\": \"75%\"}",
            "{\"dates\": [\"2023-07-12\"]}",
            "{\"dates\": [\"2023-07-12\"], \"value\": 1}",
            "{\"dates\": [], \"value\": \"无\"}",
            "{\"dates\": [\"2023-07-12\"], \"value\": 2}",
            "{\"dates\": \"2023-07-12\"}",
            "{\"dates\": \"无\"}",
            "{\"dates\": 1}",
            "{\"dates\": [null]}",
            "{\"dates\": [null], \"value\": 2}",
            "{\"dates\": [null], \"value\": 0}",
            "{\"dates\": null, \"value\": 0}",
            "{\"dates\": null, \"value\": 2}",
            "{\"2022\": 3, \"2023\": 4}",
            "{\"2022\": \"98%\", \"2023年\": \"90%\"}",
            "{\"2022\": null, \"2023\": null}",
            "{\"2022\": {\"value\": 3}}",
            "{\"2022\": {\"numerator\": 3, \"denominator\": 4}, \"evidence\": [\"a.pdf\"]}",
            "{\"2022\": {\"note\": \"x\"}}",
            "{\"2022\": {}, \"note\": \"x\"}",
            "{\"2022\": {\"other\": null}}",
            "{\"2022\": [3]}",
            "{\"2099\": 3}",
            "{\"22\": 3}",
            "{\"甲县\": \"98%\", \"乙区\": \"97.5%\"}",
            "{\"甲县\": {\"2019\": \"98%\", \"2020年\": \"97%\"}, \"evidence\": [\"a.pdf\"]}",
            "{\"甲县\": {\"2019\": 3, \"2020\": 4, \"note\": \"x\"}, \"乙区\": null}",
            "{\"甲县\": {\"numerator\": 3, \"denominator\": 4}, \"乙区\": {\"value\": null}}",
            "{\"甲县\": 3, \"乙区\": {\"value\": 4}, \"note\": \"x\"}",
            "{\"甲县\": null, \"乙区\": {}}",
            "{\"甲县\": \"98%\", \"value\": \"97%\"}",
            "{\"甲县\": {\"2019\": \"98%\"}, \"2020\": \"97%\"}",
            "{\"甲县\": {\"乙区\": \"98%\"}}",
            "{\"2020\": {\"甲县\": \"98%\"}}",
            "{\"甲县、乙区\": \"98%\"}",
            "{\"甲县\": \"98%\", \"vlaue\": null}",
            "[\"甲县\", \"乙区\"]",
            "[\"甲县\", \"甲县 \"]",
            "[\"甲县，乙区\"]",
            "\"甲县\"",
            "{\"clause\": 19, \"reason\": \"x\"}",
            "{\"clause\": 1, \"reason\": \"x\"}",
            "{\"clause\": \"19\", \"reason\": \"x\"}",
            "{\"item\": 31, \"reason\": \"x\"}",
            "{\"clause\": 19, \"reason\": \"\"}",
            "{\"clause\": 19}",
            "{\"clause\": 19, \"item\": 31, \"reason\": \"x\"}",
            "{\"clause\": null, \"item\": 31, \"reason\": 1}",
            "{\"19\": \"x\"}",
            "{\"clause\": 70, \"reason\": \"x\"}",
            "{\"clause\": 108, \"reason\": \"x\"}",
            "{\"notApplicableScope\": \"any-clause\"}",
            "{\"notApplicable\": \"zero\"}",
            "{\"notApplicable\": \"zeroo\"}",
            "{\"clausePoints\": \"equal\"}",
            "{\"clausePoints\": {\"1\": 1, \"2\": 1, \"3\": 1}}",
            "{\"clausePoints\": {\"1\": 3}}",
            "{\"clausePoints\": {\"80\": 1}}",
            "{\"clausePoints\": {\"1\": -1}}",
            "{\"units\": [\"甲\", \"乙\"], \"time\": \"常态化\"}",
            "{\"units\": \"甲\", \"deadline\": \"2023-12-01\"}",
            "{\"units\": [[]]}",
            "{\"deadline\": \"12月底\"}",
            "{\"time\": {}}",
            "{\"zh\": \"文\", \"en\": \"text\"}",
            "{\"zh\": \"文\"}");

    private static final List<String> NAMES = List.of(
            "value",
            "numerator",
            "denominator",
            "dates",
            "evidence",
            "note",
            "2021",
            "2022年",
            "22",
            "clause",
            "item",
            "reason",
            "rubric",
            "region",
            "asOf",
            "target",
            "tasks",
            "places",
            "甲县",
            "notApplicable",
            "electives",
            "assumptions",
            "indicators",
            "units",
            "time",
            "deadline",
            "source",
            "notes",
            "1",
            "19",
            "108",
            "112",
            "其他",
            "vlaue");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    JsonNode value() {
        return MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }

    /** Changes one place of {@code root}. */
    void apply(ObjectNode root) {
        List<JsonNode> containers = containers(root);
        if (containers.get(random.nextInt(containers.size())) instanceof ObjectNode object) {
            change(object);
        } else {
            change((ArrayNode)
                    containers.stream().filter(JsonNode::isArray).findFirst().orElseThrow());
        }
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.set(NAMES.get(random.nextInt(NAMES.size())), value());
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(7)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(NAMES.get(random.nextInt(NAMES.size())), object.remove(name));
            case 2 -> object.set(name, MAPPER.createArrayNode().add(object.get(name)));
            case 3 -> object.set(name, MAPPER.createObjectNode().set("value", object.get(name)));
            case 4 ->
                object.set(
                        name,
                        object.get(names.get(random.nextInt(names.size()))).deepCopy());
            default -> object.set(name, value());
        }
    }

    private void change(ArrayNode array) {
        switch (array.isEmpty() ? 0 : random.nextInt(3)) {
            case 0 -> array.add(value());
            case 1 -> array.remove(random.nextInt(array.size()));
            default -> array.set(random.nextInt(array.size()), value());
        }
    }

    private static List<JsonNode> containers(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isContainer()) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(containers(child)));
        return found;
    }
}
