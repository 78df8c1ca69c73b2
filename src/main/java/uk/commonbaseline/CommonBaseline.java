package uk.commonbaseline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CommonBaseline {
    public static void main(String[] args) {
        SpringApplication.run(CommonBaseline.class, args);
    }
}
