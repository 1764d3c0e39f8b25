package dev.readiness.criteria.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    @Test
    void every_policy_is_found_by_its_key_and_id() {
        Set<Object> all = Arrays.stream(Policies.Policy.class.getPermittedSubclasses())
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .collect(Collectors.toSet());

        assertThat(all).isNotEmpty().allSatisfy(each -> {
            Policies.Policy policy = (Policies.Policy) each;
            assertThat(Policies.ALL.get(policy.key()).get(policy.id())).isSameAs(policy);
        });
        assertThat(Policies.ALL.values().stream().mapToInt(ids -> ids.size()).sum())
                .isEqualTo(all.size());
    }
}
