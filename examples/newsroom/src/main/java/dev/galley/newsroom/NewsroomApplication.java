package dev.galley.newsroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The site of a small newspaper: articles, feeds, comments and a queue for its moderators. */
@SpringBootApplication
public class NewsroomApplication {
    /** Pages need no script, and show pictures and styles of this site only. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Starts the site. */
    public static void main(String[] args) {
        SpringApplication.run(NewsroomApplication.class, args);
    }

    /** Only moderators see the queue. Every form carries a token against forged requests, which Spring Security checks. */
    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/queue/**", "/actuator/metrics/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/queue"))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(Customizer.withDefaults()))
                .build();
    }
}
