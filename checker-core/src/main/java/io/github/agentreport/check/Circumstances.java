package io.github.agentreport.check;

import io.github.agentreport.match.ChangedPaths;
import java.time.LocalDate;

/**
 * What a check depends on besides its files.
 *
 * @param today the day on which waivers are judged
 * @param changed the paths that the work under report has changed
 */
public record Circumstances(LocalDate today, ChangedPaths changed) {}
