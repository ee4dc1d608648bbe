package dk.trin.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Trin. */
@SpringBootApplication
public class TrinApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(TrinApplication.class, arguments);
    }
}
