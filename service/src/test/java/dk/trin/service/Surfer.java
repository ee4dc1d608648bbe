package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: keeps the cookie, and sends forms with the token that they carry. */
final class Surfer {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final Http http;
    private String cookie = "trin-language=da";

    Surfer(int port) {
        http = new Http(port);
    }

    String cookie() {
        return cookie;
    }

    Answer open(String path) {
        return kept(http.get(path, "As", "nobody", "Accept", "text/html", "Cookie", cookie));
    }

    /** Without a page: as a page's own script. */
    Answer call(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("As", "nobody", "Cookie", cookie));
        all.addAll(List.of(headers));
        if (!body.isEmpty()) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return http.send(method, path, body.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    /** Sends a form that stands on a page; names and values in turn. */
    Answer send(String page, String path, String... fields) {
        return sendWith(token(page), path, fields);
    }

    String token(String page) {
        Matcher token = TOKEN.matcher(open(page).text());
        assertThat(token.find()).as("a form on " + page).isTrue();
        return token.group(1);
    }

    Answer sendWith(String token, String path, String... fields) {
        StringBuilder form = new StringBuilder("_csrf=" + encoded(token));
        for (int index = 0; index < fields.length; index += 2) {
            form.append('&').append(fields[index]).append('=').append(encoded(fields[index + 1]));
        }
        return kept(http.send(
                "POST",
                path,
                form.toString().getBytes(StandardCharsets.UTF_8),
                "As",
                "nobody",
                "Accept",
                "text/html",
                "Cookie",
                cookie,
                "Content-Type",
                "application/x-www-form-urlencoded"));
    }

    Answer signIn(String userName, String password) {
        return send("/log-ind", "/log-ind", "userName", userName, "password", password);
    }

    private Answer kept(Answer answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("trin="))
                .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
