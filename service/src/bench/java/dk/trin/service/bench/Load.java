package dk.trin.service.bench;

import dk.trin.service.TrinApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Loads the service over loopback and prints requests a second next to endpoints that do nothing, all in one run. */
public final class Load {
    private static final int CLIENTS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    /** The compiler of a small machine is busy for minutes; what it has not done yet would be measured, too. */
    private static final int MOST_WARM_UPS = 15;

    private static final double FASTER = 1.03;
    private static final Duration MEASURE = Duration.ofSeconds(10);
    private static final int LINES = 100_000;
    private static final String BODY = """
            {"ruleSet":"standard","reference":"bench-1","assessment":{
            "clinical":{"diagnoses":["type-2-diabetes"],"severity":"moderate","progression":"slow","comorbidity":"one","functionalLevel":"slight","hba1c":55},
            "social":{"network":"weak","loneliness":"moderate","socialProblems":"some","socioeconomicStatus":"strained","educationLevel":"primary","culturalNeeds":"considerations","housing":"stable"},
            "personal":{"engagement":"hesitant","diseaseUnderstanding":"partial","language":"interpreter","mentalHealth":"strained","healthLiteracy":"problematic","motivation":"preparation","cognition":"none"},
            "mastery":{"mestringsevne":"low","citizensOwnView":"yellow"},"function":{"funktionsevne":"compound"},
            "lifestyle":{"tobacco":"daily","wantsCessation":"yes","alcohol":"low","wantsAlcoholTalk":"no","physicalActivity":"partly","diet":"partly","weight":"overweight","wantsChange":"maybe"},
            "practical":{"age":58,"digitalSkills":"with-support","distance":"near","preferredLanguage":"ur","relatives":"no"}}}
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final BatchLoad batch;
    private final String key;

    private Load(int port, String key) {
        this.batch = new BatchLoad(port, BODY, key);
        this.key = key;
        this.base = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        SpringApplication application = new SpringApplication(TrinApplication.class, Echo.class, Unguarded.class);
        Path data = Files.createTempDirectory("trin-bench-");
        try (ConfigurableApplicationContext context =
                application.run("--server.port=0", "--logging.level.root=error", "--trin.data=" + data)) {
            int port = ((WebServerApplicationContext) context).getWebServer().getPort();
            Load load = new Load(port, key(data));
            context.getBean(Echo.class).answerWith(load.send("/api/v1/recommendations"));
            load.print();
        }
    }

    /** The key that the first start wrote. */
    private static String key(Path data) throws IOException {
        return Files.readString(data.resolve("first-run.txt")).replaceFirst("(?s).*api-key: (\\S+).*", "$1");
    }

    private void print() throws Exception {
        // What is measured first would pay for what everything after it uses.
        warmUp("/bench/echo");
        double open = rate(Unguarded.PATH);
        double echo = rate("/bench/echo");
        double same = rate("/bench/same-answer");
        double recommend = rate("/api/v1/recommendations");
        double stored = rate("/api/v1/recommendations?store=true");
        batch.rate(LINES);
        double lines = batch.rate(LINES);
        System.out.printf("%-40s %10.0f /s%n", "echo, whoever asks", open);
        System.out.printf("%-40s %10.0f /s%n", "echo of the request", echo);
        System.out.printf("%-40s %10.0f %%%n", "echo of the request / whoever asks", 100 * echo / open);
        System.out.printf("%-40s %10.0f /s%n", "nothing done, answer of the same size", same);
        System.out.printf("%-40s %10.0f /s%n", "recommendation, not stored", recommend);
        System.out.printf("%-40s %10.0f %%%n", "recommendation / echo", 100 * recommend / echo);
        System.out.printf("%-40s %10.0f %%%n", "recommendation / same answer", 100 * recommend / same);
        System.out.printf("%-40s %10.0f /s%n", "recommendation, stored", stored);
        System.out.printf("%-40s %10.0f %%%n", "recommendation, stored / echo", 100 * stored / echo);
        System.out.printf("%-40s %10.0f /s%n", "lines of a batch", lines);
        System.out.printf("%-40s %10.1f ms%n", "p99 at half that load", atHalfLoad(recommend / 2));
    }

    /** Until it gets no faster. */
    private void warmUp(String path) throws Exception {
        int before = 0;
        int last = run(path, WARM_UP, 0).size();
        for (int more = 1; more < MOST_WARM_UPS && last > before * FASTER; more++) {
            before = last;
            last = run(path, WARM_UP, 0).size();
        }
    }

    /** Requests a second, as fast as the clients go, once warm. */
    private double rate(String path) throws Exception {
        warmUp(path);
        return run(path, MEASURE, 0).size() / (double) MEASURE.toSeconds();
    }

    private double atHalfLoad(double perSecond) throws Exception {
        List<Long> nanos = run("/api/v1/recommendations", MEASURE, CLIENTS / perSecond);
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) (sorted.length * 0.99)] / 1e6;
    }

    private List<Long> run(String path, Duration duration, double secondsBetween) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(clients.submit(() -> requests(path, duration, secondsBetween)));
            }
            return all(running);
        } finally {
            clients.shutdown();
        }
    }

    private static List<Long> all(List<Future<List<Long>>> running) throws InterruptedException, ExecutionException {
        List<Long> nanos = new ArrayList<>();
        for (Future<List<Long>> future : running) {
            nanos.addAll(future.get());
        }
        return nanos;
    }

    /** Latencies are counted from when a request was due, so that a stall is not forgotten. */
    private List<Long> requests(String path, Duration duration, double secondsBetween) throws Exception {
        List<Long> nanos = new ArrayList<>();
        long between = (long) (secondsBetween * 1e9);
        long due = System.nanoTime();
        long end = due + duration.toNanos();
        while (due < end && System.nanoTime() < end) {
            long wait = due - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait).toMillis(), (int) (wait % 1_000_000));
            }
            long start = between == 0 ? System.nanoTime() : due;
            send(path);
            nanos.add(System.nanoTime() - start);
            due = between == 0 ? System.nanoTime() : due + between;
        }
        return nanos;
    }

    private String send(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/json")
                        .header("X-API-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(BODY))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + ": " + response.statusCode());
        }
        return response.body();
    }
}
