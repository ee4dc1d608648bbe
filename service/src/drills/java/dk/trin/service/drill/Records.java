package dk.trin.service.drill;

import dk.trin.service.drill.Client.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a service said that it keeps. */
final class Records {
    private static final int READERS = 8;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    void add(Map<String, String> kept) {
        acknowledged.putAll(kept);
    }

    int count() {
        return acknowledged.size();
    }

    /** How many a service no longer has, or has otherwise than it answered. */
    long lost(Client client) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Boolean>> found = readers.invokeAll(acknowledged.entrySet().stream()
                    .map(each -> (Callable<Boolean>) () -> isThere(client, each))
                    .toList());
            long lost = 0;
            for (Future<Boolean> each : found) {
                lost += each.get() ? 0 : 1;
            }
            return lost;
        } finally {
            readers.shutdown();
        }
    }

    private static boolean isThere(Client client, Map.Entry<String, String> record)
            throws IOException, InterruptedException {
        Answer answer = client.get(record.getKey());
        return answer.status() == 200 && answer.body().equals(record.getValue());
    }
}
