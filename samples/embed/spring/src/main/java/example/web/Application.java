package example.web;

import dev.readiness.engine.Assessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Application {
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** One for all requests; its rubric and rules are loaded before the first one comes. */
    @Bean
    Assessor assessor() {
        Assessor assessor = new Assessor();
        assessor.prepare("neimenggu-2023");
        return assessor;
    }
}
