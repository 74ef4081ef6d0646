import { controlProps, type FieldProps } from "./field";
import { Labelled } from "./labelled";

interface FileFieldProps extends FieldProps {
  /** As the browser takes it: ".csv,.zip". */
  accept?: string | undefined;
  multiple?: boolean | undefined;
}

/** Its form needs `encType="multipart/form-data"`. */
export function FileField(props: FileFieldProps) {
  return (
    <Labelled field={props}>
      <input
        className="input is-file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        {...controlProps(props)}
      />
    </Labelled>
  );
}
