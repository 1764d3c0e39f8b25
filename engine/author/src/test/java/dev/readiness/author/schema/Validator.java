package dev.readiness.author.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** An independent validator of JSON Schema 2020-12. */
final class Validator {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    Validator(String schema) {
        this.schema = REGISTRY.getSchema(schema, InputFormat.JSON);
    }

    /** What is wrong with {@code schema} as a schema. */
    static List<Error> faultsOfSchema(String schema) {
        return REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema, InputFormat.JSON);
    }

    List<Error> faults(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
