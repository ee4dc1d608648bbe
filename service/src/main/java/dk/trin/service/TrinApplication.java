package dk.trin.service;

import dk.trin.service.cli.CommandLineTrin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Trin: the service, or a command when the first argument is one. */
@SpringBootApplication
public class TrinApplication {
    public static void main(String[] arguments) {
        if (CommandLineTrin.isMeant(arguments)) {
            System.exit(CommandLineTrin.run(arguments));
        }
        SpringApplication.run(TrinApplication.class, arguments);
    }
}
