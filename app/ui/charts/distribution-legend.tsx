import { shadeOf } from "./distribution";
import { HATCH } from "./hatch";

/** The options of an item, each with the shade of its part. */
export function DistributionLegend({
  label,
  options,
}: {
  label: string;
  options: readonly string[];
}) {
  return (
    <ul className="legend" aria-label={label}>
      {options.map((option, index) => {
        const shade = shadeOf(index, options.length);
        return (
          <li key={option}>
            <svg width="22" height="18" aria-hidden="true">
              <rect className={`e${shade}`} width="22" height="18" />
              {shade < 3 && <rect width="22" height="18" fill={HATCH} />}
            </svg>{" "}
            {option}
          </li>
        );
      })}
    </ul>
  );
}
