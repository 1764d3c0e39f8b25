package example.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Over HTTP, as its users do. */
class AssessmentsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = SpringApplication.run(
                Application.class, "--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String path)
            throws IOException, InterruptedException {
        String port = context.getEnvironment().getProperty("local.server.port");
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return CLIENT.send(request.uri(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String submission) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "text/plain;charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(submission)),
                "/assessments");
    }

    @Test
    void a_sound_submission_gives_its_report() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post(Files.readString(Path.of("..", "..", "neimenggu-2023", "vetoed", "submission.yaml")));

        assertEquals(200, answer.statusCode());
        assertEquals("application/json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().contains("\"verdict\" : \"VETOED\""), answer.body());
    }

    @Test
    void one_with_mistakes_gives_each_at_its_field() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("""
                rubric: neimenggu-2023
                region: 甲旗
                asOf: 2024-06-30
                indicators:
                  监督抽检完成率: 98
                  监督抽检完成律: 98%
                """);

        assertEquals(422, answer.statusCode());
        assertEquals(
                "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().contains("\"status\":422"), answer.body());
        assertTrue(answer.body().contains("\"pointer\":\"/indicators/监督抽检完成率\",\"line\":5,"), answer.body());
        assertTrue(answer.body().contains("\"pointer\":\"/indicators/监督抽检完成律\",\"line\":6,"), answer.body());
        assertFalse(answer.body().contains("Exception"));
    }

    @Test
    void what_is_no_submission_at_all_is_refused_alike() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("{ broken");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("\"problems\":[{"), answer.body());
    }

    /** The templates of the report are none of the host's: no view technology comes with them. */
    @Test
    void nothing_is_switched_on_in_the_host() {
        assertFalse(java.util.Arrays.stream(context.getBeanDefinitionNames())
                .anyMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("mustache")));
    }

    @Test
    void the_page_is_there() throws IOException, InterruptedException {
        assertTrue(send(HttpRequest.newBuilder().GET(), "/").body().contains("<h1>创建自评</h1>"));
    }
}
